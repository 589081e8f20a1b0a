/**
 * What Jira knows of incidents beyond its own fields. May use: core, the Jira API. Start reading at
 * {@link io.debrief.jira.incident.SelectFields}.
 */
package io.debrief.jira.incident;
