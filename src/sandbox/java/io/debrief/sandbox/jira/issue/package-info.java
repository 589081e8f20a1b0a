/**
 * Issues of the stand-in Jira with their links, comments, history and properties.
 *
 * <p>May use the database, {@code settings}, {@code user} and {@code project}. Start reading at
 * {@link io.debrief.sandbox.jira.issue.Issues} and {@link
 * io.debrief.sandbox.jira.issue.IssueChanges}.
 */
package io.debrief.sandbox.jira.issue;
