package io.debrief.sandbox.confluence;

import io.debrief.sandbox.confluence.content.Access;
import io.debrief.sandbox.confluence.content.People;
import io.debrief.sandbox.confluence.content.Person;
import io.debrief.sandbox.web.SignIn;
import java.util.Optional;

/** Knows who acts on the present thread; a password is the user name. */
public final class ConfluenceSignIn implements SignIn {
  private final People people;
  private final Access access;

  /** Unset outside a request; not static, since one JVM may run several sandboxes. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Optional<String>> acting = new ThreadLocal<>();

  ConfluenceSignIn(People people, Access access) {
    this.people = people;
    this.access = access;
  }

  @Override
  public Optional<String> userKeyFor(String name, String password) {
    return people
        .byName(name)
        .filter(person -> person.active() && person.name().equals(password))
        .map(Person::key);
  }

  @Override
  public void actAs(Optional<String> userKey) {
    acting.set(userKey);
  }

  @Override
  public void done() {
    acting.remove();
  }

  @Override
  public boolean isAdministrator(String userKey) {
    return access.isAdministrator(userKey);
  }

  @Override
  public String displayName(String userKey) {
    return people.byKey(userKey).map(Person::fullName).orElse(userKey);
  }

  /** The key of whom the present thread acts for. */
  public Optional<String> userKey() {
    return isInRequest() ? acting.get() : Optional.empty();
  }

  boolean isInRequest() {
    return acting.get() != null;
  }
}
