package io.debrief.sandbox.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.user.Zones;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the dates of JQL: to the minute, periods and functions, in the searcher's zone. */
public final class JqlDates {
  private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\s*\\d+[yMwdhm])+)\\s*");
  private static final Pattern PART = Pattern.compile("(\\d+)([yMwdhm])");
  private static final Pattern FUNCTION = Pattern.compile("(startof|endof)(day|week|month|year)");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-M-d H:mm", Locale.ROOT);
  private static final DateTimeFormatter DAYS =
      DateTimeFormatter.ofPattern("yyyy-M-d", Locale.ROOT);

  private final Zones zones;
  private final Clock clock;

  public JqlDates(Zones zones, Clock clock) {
    this.zones = zones;
    this.clock = clock;
  }

  Optional<OffsetDateTime> value(ApplicationUser searcher, String text) {
    ZonedDateTime now = now(searcher);
    if (PERIOD.matcher(text).matches()) {
      return Optional.of(utc(moved(now, text)));
    }
    if (text.matches("-?\\d{9,}")) {
      return Optional.of(
          java.time.Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC));
    }
    String dashed = text.strip().replace('/', '-');
    try {
      LocalDateTime local =
          dashed.contains(" ")
              ? LocalDateTime.parse(dashed, MINUTES)
              : LocalDate.parse(dashed, DAYS).atStartOfDay();
      return Optional.of(utc(local.atZone(now.getZone())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Empty where the function is none of dates or its argument is no period. */
  Optional<OffsetDateTime> call(ApplicationUser searcher, String name, List<String> arguments) {
    ZonedDateTime now = now(searcher);
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher function = FUNCTION.matcher(lower);
    if (lower.equals("now") && arguments.isEmpty()) {
      return Optional.of(utc(now));
    }
    if (!function.matches() || arguments.size() > 1) {
      return Optional.empty();
    }
    char unit = function.group(2).equals("month") ? 'M' : function.group(2).charAt(0);
    ZonedDateTime moved = now;
    if (!arguments.isEmpty()) {
      String by = arguments.get(0);
      String period = by.matches("[+-]?\\d+") ? by + unit : by;
      if (!PERIOD.matcher(period).matches()) {
        return Optional.empty();
      }
      moved = moved(now, period);
    }
    ZonedDateTime start = startOf(unit, moved);
    return Optional.of(
        utc(
            function.group(1).equals("startof")
                ? start
                : moved(start, "1" + unit).minus(1, ChronoUnit.MILLIS)));
  }

  private ZonedDateTime now(ApplicationUser searcher) {
    return clock.instant().atZone(zones.of(searcher));
  }

  /** Weeks begin on Sunday, as Jira's default language has it. */
  private static ZonedDateTime startOf(char unit, ZonedDateTime when) {
    LocalDate day = when.toLocalDate();
    LocalDate first =
        switch (unit) {
          case 'w' -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.SUNDAY));
          case 'M' -> day.withDayOfMonth(1);
          case 'y' -> day.withDayOfYear(1);
          default -> day;
        };
    return first.atStartOfDay(when.getZone());
  }

  private static ZonedDateTime moved(ZonedDateTime from, String period) {
    int sign = period.strip().startsWith("-") ? -1 : 1;
    ZonedDateTime result = from;
    Matcher part = PART.matcher(period);
    while (part.find()) {
      ChronoUnit unit =
          switch (part.group(2)) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
          };
      result = result.plus(sign * Long.parseLong(part.group(1)), unit);
    }
    return result;
  }

  private static OffsetDateTime utc(ZonedDateTime when) {
    return when.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
  }
}
