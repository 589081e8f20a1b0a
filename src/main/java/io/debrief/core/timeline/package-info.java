/**
 * What unfolded: dated entries taken from the records of incidents. May use: core.host,
 * core.incident. Start reading at {@link io.debrief.core.timeline.ReadTimeline}.
 */
package io.debrief.core.timeline;
