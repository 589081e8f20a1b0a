/**
 * Follow-ups: the duty to look at an action item again on a date, what needs attention, and the
 * looks that people took. May use: core.host, core.action and the slices that it may use. Start
 * reading at {@link io.debrief.core.followup.FollowUp}.
 */
package io.debrief.core.followup;
