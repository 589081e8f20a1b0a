package com.atlassian.jira.datetime;

import java.util.Date;

/** Source: JD jira 7.1, public sources of Jira 6. */
public interface DateTimeFormatter {
  DateTimeFormatter forLoggedInUser();

  DateTimeFormatter withSystemZone();

  DateTimeFormatter withStyle(DateTimeStyle style);

  String format(Date date);
}
