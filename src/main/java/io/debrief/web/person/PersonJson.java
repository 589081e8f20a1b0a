package io.debrief.web.person;

import io.debrief.core.host.Person;

/** A person in an answer. */
public record PersonJson(String name, String displayName, boolean active) {
  public static PersonJson of(Person person) {
    return new PersonJson(person.name(), person.displayName(), person.active());
  }
}
