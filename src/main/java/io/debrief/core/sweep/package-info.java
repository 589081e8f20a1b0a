/**
 * The background job: what it does, step by step, one sweep at a time, and what came of it. Slices
 * provide the steps. May use: core. Start reading at {@link io.debrief.core.sweep.RunSweep}.
 */
package io.debrief.core.sweep;
