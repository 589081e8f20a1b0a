package io.debrief.web.postmortem;

import io.debrief.core.host.Person;

/** A participant for a template. */
public final class ParticipantView {
  private final Person person;
  private final String word;
  private final String role;

  ParticipantView(Person person, String word, String role) {
    this.person = person;
    this.word = word;
    this.role = role;
  }

  public String getName() {
    return person.displayName();
  }

  /** The name with which the person signs in. */
  public String getUser() {
    return person.name();
  }

  /** As scripts and requests name the role. */
  public String getWord() {
    return word;
  }

  /** In the reader's language. */
  public String getRole() {
    return role;
  }
}
