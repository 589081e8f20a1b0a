package io.debrief.core.mail;

import io.debrief.core.host.Person;
import java.util.Optional;

/** Knows how people want to be written to. */
public interface Recipients {
  /**
   * Empty where the person has no mail address.
   *
   * @param person is signed in
   */
  Optional<Recipient> of(Person person);
}
