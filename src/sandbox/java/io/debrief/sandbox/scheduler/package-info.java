/**
 * The product's background jobs. May use: the declared host types, {@code sandbox.db}, {@code
 * sandbox.clock}. Start reading at {@link io.debrief.sandbox.scheduler.ScheduledJobs}.
 */
package io.debrief.sandbox.scheduler;
