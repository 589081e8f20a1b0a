/**
 * The part of JQL that the stand-in Jira understands.
 *
 * <p>May use {@code issue} and {@code user}. Start reading at {@link
 * io.debrief.sandbox.jira.search.Search}.
 */
package io.debrief.sandbox.jira.search;
