/**
 * What both products answer over REST, and how refusals and failures look. May use: core.host,
 * JAX-RS. Start reading at {@link io.debrief.web.shared.RefusalMapper}.
 */
package io.debrief.web.shared;
