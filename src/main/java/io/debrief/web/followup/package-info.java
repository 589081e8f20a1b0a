/**
 * Follow-ups and check-ins over REST, and for the template of the Follow-up panel. May use: core,
 * web.person, web.postmortem, web.shared, web.timeline. Start reading at {@link
 * io.debrief.web.followup.FollowUpAnswers}.
 */
package io.debrief.web.followup;
