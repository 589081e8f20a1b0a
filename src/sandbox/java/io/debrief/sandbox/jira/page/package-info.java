/**
 * The pages of the stand-in Jira, with the structure that plugins and scripts find in the real one.
 *
 * <p>May use: {@code host}, {@code plugin}, {@code web}. Start reading at {@link
 * io.debrief.sandbox.jira.page.IssueContent}.
 */
package io.debrief.sandbox.jira.page;
