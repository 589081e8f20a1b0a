/**
 * The background job: what it does, step by step. Slices provide the steps. May use: core. Start
 * reading at {@link io.debrief.core.sweep.Sweep}.
 */
package io.debrief.core.sweep;
