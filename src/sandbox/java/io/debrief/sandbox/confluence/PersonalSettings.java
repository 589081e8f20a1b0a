package io.debrief.sandbox.confluence;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.sandbox.confluence.content.People;
import io.debrief.sandbox.confluence.content.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** Answers language and time zone of whoever acts; the instance's where a person chose none. */
final class PersonalSettings implements LocaleResolver, TimeZoneManager {
  private final ConfluenceSignIn signIn;
  private final People people;
  private final InstanceSettings defaults;

  PersonalSettings(ConfluenceSignIn signIn, People people, InstanceSettings defaults) {
    this.signIn = signIn;
    this.people = people;
    this.defaults = defaults;
  }

  @Override
  public Locale getLocale() {
    return Locale.forLanguageTag(
        acting().flatMap(Person::locale).orElseGet(() -> defaults.text("defaultLocale")));
  }

  @Override
  public TimeZone getUserTimeZone() {
    return acting()
        .flatMap(Person::timeZone)
        .map(TimeZone::getTimeZone)
        .orElseGet(this::getDefaultTimeZone);
  }

  @Override
  public TimeZone getDefaultTimeZone() {
    return TimeZone.getTimeZone(defaults.text("defaultTimeZone"));
  }

  private Optional<Person> acting() {
    return signIn.userKey().flatMap(people::byKey);
  }
}
