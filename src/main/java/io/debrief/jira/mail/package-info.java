/**
 * Sends mail with Jira's mail server, as people want it. May use: core.mail, web.mail, Jira, its
 * mail library. Start reading at {@link io.debrief.jira.mail.JiraMailer}.
 */
package io.debrief.jira.mail;
