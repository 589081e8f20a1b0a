/**
 * Sweeps over REST. May use: core, web.shared, web.person. Start reading at {@link
 * io.debrief.web.sweep.SweepResource}.
 */
package io.debrief.web.sweep;
