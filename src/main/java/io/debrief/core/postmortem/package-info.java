/**
 * Post-mortems: made once, seen by whom, how far they are. May use: core.host, core.incident,
 * core.timeline. Start reading at {@link io.debrief.core.postmortem.CreatePostMortem}.
 */
package io.debrief.core.postmortem;
