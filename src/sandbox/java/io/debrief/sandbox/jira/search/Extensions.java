package io.debrief.sandbox.jira.search;

/** What plugins add to JQL: functions, and names for what the index holds of issue properties. */
public record Extensions(JqlFunctions functions, PropertyIndex properties) {}
