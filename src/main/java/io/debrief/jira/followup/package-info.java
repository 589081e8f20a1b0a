/**
 * Keeps follow-ups in step with Jira: events, history, search. May use: core, jira.host, web. Start
 * reading at {@link io.debrief.jira.followup.FollowUpListener}.
 */
package io.debrief.jira.followup;
