/**
 * Follow-ups in Jira: the panel on action items, and what keeps them in step: events, history,
 * search. May use: core, web.followup, jira.host, jira.settings. Start reading at {@link
 * io.debrief.jira.followup.FollowUpListener}.
 */
package io.debrief.jira.followup;
