/**
 * Table TIMELINE_ENTRY; rows never leave. May use: core.timeline, Active Objects. Start reading at
 * {@link io.debrief.persistence.timeline.AoTimelineStore}.
 */
package io.debrief.persistence.timeline;
