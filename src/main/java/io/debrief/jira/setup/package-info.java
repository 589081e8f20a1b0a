/**
 * What is set up in Jira: issue type, link types, schemes. May use: core.setup, jira.host, the Jira
 * API. Start reading at {@link io.debrief.jira.setup.JiraParts}.
 */
package io.debrief.jira.setup;
