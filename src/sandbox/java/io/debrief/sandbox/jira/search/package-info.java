/**
 * JQL: read to clauses, turned to SQL for one searcher, answered for services, REST and pages.
 *
 * <p>May use the database, {@code issue}, {@code project} and {@code user}. Start reading at {@link
 * io.debrief.sandbox.jira.search.Search}.
 */
package io.debrief.sandbox.jira.search;
