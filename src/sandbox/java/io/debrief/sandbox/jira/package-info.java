/**
 * The embedded Jira: its services for plugins, its pages, its worlds. May use: {@code sandbox.db},
 * {@code plugin}, {@code sal}, {@code web}, {@code clock}. Start reading at {@link
 * io.debrief.sandbox.jira.JiraProduct}.
 */
package io.debrief.sandbox.jira;
