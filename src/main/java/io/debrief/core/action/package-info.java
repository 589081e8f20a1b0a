/**
 * Action items: what a post-mortem promises, one promise for each link. May use: core.host,
 * core.incident, core.mail, core.postmortem, core.preference, core.sweep, core.timeline. Start
 * reading at {@link io.debrief.core.action.Promise}.
 */
package io.debrief.core.action;
