package io.debrief.core.setup;

import io.debrief.core.host.Person;

/** Answers who administers the product. */
public interface Administrators {
  boolean include(Person person);
}
