/**
 * Timelines over REST and for the templates of panels. May use: core, web.shared. Start reading at
 * {@link io.debrief.web.timeline.TimelineAnswers}.
 */
package io.debrief.web.timeline;
