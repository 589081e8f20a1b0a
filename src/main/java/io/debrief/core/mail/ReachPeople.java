package io.debrief.core.mail;

import io.debrief.core.UseCase;
import io.debrief.core.host.Acting;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.preference.PreferenceStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Answers whether, where and on which of their days people may be written to. */
@UseCase
public class ReachPeople {
  private final People people;
  private final Acting acting;
  private final Recipients recipients;
  private final PreferenceStore preferences;

  public ReachPeople(
      People people, Acting acting, Recipients recipients, PreferenceStore preferences) {
    this.people = people;
    this.acting = acting;
    this.recipients = recipients;
    this.preferences = preferences;
  }

  /** Those of the people who want no digest. */
  Set<String> unwilling(Collection<String> personKeys) {
    return preferences.withoutDigest(personKeys);
  }

  /** Empty for whoever is gone, inactive or has no mail address. */
  Optional<Reached> reach(String personKey, Instant now) {
    return people
        .byKey(personKey)
        .filter(Person::active)
        .flatMap(
            person -> acting.as(person, () -> recipients.of(person)).map(r -> of(person, r, now)));
  }

  private static Reached of(Person person, Recipient recipient, Instant now) {
    return new Reached(person, recipient, MailingHour.day(now, recipient.zone()));
  }

  /**
   * A person who can be written to.
   *
   * @param day of that person's calendar; empty before the hour
   */
  record Reached(Person person, Recipient recipient, Optional<LocalDate> day) {}
}
