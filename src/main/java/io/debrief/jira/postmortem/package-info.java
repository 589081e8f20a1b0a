/**
 * Post-mortems in Jira: issue, link, panels, menu, events. May use: core, web, the Jira API. Start
 * reading at {@link io.debrief.jira.postmortem.JiraPostMortemIssues}.
 */
package io.debrief.jira.postmortem;
