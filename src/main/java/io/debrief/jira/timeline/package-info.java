/**
 * The records of an incident, read from Jira. May use: core.timeline, the Jira API. Start reading
 * at {@link io.debrief.jira.timeline.JiraIncidentRecords}.
 */
package io.debrief.jira.timeline;
