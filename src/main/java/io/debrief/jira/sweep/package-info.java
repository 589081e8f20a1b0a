/**
 * Runs the background job in Jira. May use: core, Jira. Start reading at {@link
 * io.debrief.jira.sweep.SweepJob}.
 */
package io.debrief.jira.sweep;
