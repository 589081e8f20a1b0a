/**
 * The ports of core.host, answered by Jira. May use: core.host, the Jira API. Start reading at
 * {@link io.debrief.jira.host.JiraIssues}.
 */
package io.debrief.jira.host;
