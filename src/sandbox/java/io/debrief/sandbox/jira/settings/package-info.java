/**
 * What is configured for the whole stand-in Jira.
 *
 * <p>May use the database only. Start reading at {@link
 * io.debrief.sandbox.jira.settings.Configuration}.
 */
package io.debrief.sandbox.jira.settings;
