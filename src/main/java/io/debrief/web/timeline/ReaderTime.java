package io.debrief.web.timeline;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes instants as the person who reads expects them: in that person's zone and language. */
@JiraComponent
public class ReaderTime {
  private final TimeZoneManager zones;
  private final LocaleResolver locales;

  public ReaderTime(@JiraImport TimeZoneManager zones, @JiraImport LocaleResolver locales) {
    this.zones = zones;
    this.locales = locales;
  }

  public String of(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locales.getLocale())
        .withZone(zone())
        .format(instant);
  }

  /** The zone's id, to be shown beside the times. */
  public String zoneName() {
    return zone().getId();
  }

  /** As an input for date and time wants it: without zone, as this reader's clocks show it. */
  public String forInput(Instant instant) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(zone()).format(instant);
  }

  public String of(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(locales.getLocale())
        .format(day);
  }

  ZoneId zone() {
    return zones.getUserTimeZone().toZoneId();
  }
}
