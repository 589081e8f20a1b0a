/**
 * Action items over REST and in the panel of a post-mortem. May use: core, web.followup,
 * web.person, web.postmortem, web.shared, web.timeline. Start reading at {@link
 * io.debrief.web.action.ActionItemResource}.
 */
package io.debrief.web.action;
