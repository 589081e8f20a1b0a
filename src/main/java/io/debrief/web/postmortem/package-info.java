/**
 * Post-mortems over REST and for the templates of panels. May use: core, web.shared, web.timeline,
 * JAX-RS. Start reading at {@link io.debrief.web.postmortem.PostMortemResource}.
 */
package io.debrief.web.postmortem;
