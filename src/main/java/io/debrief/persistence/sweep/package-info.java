/**
 * Table SWEEP_RUN; rows never leave. May use: core.sweep, Active Objects. Start reading at {@link
 * io.debrief.persistence.sweep.AoSweepRuns}.
 */
package io.debrief.persistence.sweep;
