package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;

/** Writes and reads dates as Jira's date picker has them: {@code 4/Mar/26}. */
public class PickedDates implements DateTimeFormatterFactory {
  private static final java.time.format.DateTimeFormatter PICKER =
      java.time.format.DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

  /** ISO for what the picker would write, else the text as it is. */
  static String iso(String text) {
    try {
      return LocalDate.parse(text, PICKER).toString();
    } catch (DateTimeParseException notPicked) {
      return text == null || text.isEmpty() ? "" : "?" + text;
    }
  }

  @Override
  public DateTimeFormatter formatter() {
    return new Formatter(false, false);
  }

  /** Complains where a due date would be written in a person's zone, or in another style. */
  private record Formatter(boolean systemZone, boolean picker) implements DateTimeFormatter {
    @Override
    public DateTimeFormatter forLoggedInUser() {
      return this;
    }

    @Override
    public DateTimeFormatter withSystemZone() {
      return new Formatter(true, picker);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle style) {
      return new Formatter(systemZone, style == DateTimeStyle.DATE_PICKER);
    }

    @Override
    public String format(Date date) {
      if (!systemZone || !picker) {
        throw new UnsupportedOperationException("only days in the zone of the JVM");
      }
      return PICKER.format(date.toInstant().atZone(ZoneId.systemDefault()));
    }
  }
}
