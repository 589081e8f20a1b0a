/**
 * Action items as Jira has them: reads, makes and links issues. May use: core, web.action,
 * jira.host, jira.settings. Start reading at {@link io.debrief.jira.action.JiraActionItemIssues}.
 */
package io.debrief.jira.action;
