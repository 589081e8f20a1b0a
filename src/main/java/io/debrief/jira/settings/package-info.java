/**
 * What the administrator of Jira set up for us. May use: core, SAL. Start reading at {@link
 * io.debrief.jira.settings.StoredSettings}.
 */
package io.debrief.jira.settings;
