/**
 * Contributing factors of a post-mortem and the whys beneath them; none of them is the root. May
 * use: core.host, core.incident, core.mail, core.postmortem, core.preference, core.sweep,
 * core.timeline. Start reading at {@link io.debrief.core.factor.Factor}.
 */
package io.debrief.core.factor;
