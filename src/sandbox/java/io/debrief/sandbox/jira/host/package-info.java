/**
 * The stand-in Jira's parts wired together, for its services, pages and tests. May use: every other
 * package of Jira but {@code page}. Start reading at {@link io.debrief.sandbox.jira.host.JiraHost}.
 */
package io.debrief.sandbox.jira.host;
