package com.atlassian.jira.datetime;

/** Source: JD jira 7.1 package com.atlassian.jira.datetime; public plugins for 7 to 9. */
public interface DateTimeFormatterFactory {
  DateTimeFormatter formatter();
}
