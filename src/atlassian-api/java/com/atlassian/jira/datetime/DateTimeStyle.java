package com.atlassian.jira.datetime;

/** Source: JD jira 7.1. Those that Debrief names. */
public enum DateTimeStyle {
  DATE_PICKER
}
