package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;

/** Decides who may read and change the settings: administrators. */
@UseCase
public class SetupAccess {
  private final People people;
  private final Administrators administrators;

  public SetupAccess(People people, Administrators administrators) {
    this.people = people;
    this.administrators = administrators;
  }

  public boolean isAdministrator() {
    return people.asking().filter(administrators::include).isPresent();
  }

  /**
   * The administrator who asks.
   *
   * @throws Refusal for everybody else
   */
  public Person administrator() {
    return people
        .asking()
        .filter(administrators::include)
        .orElseThrow(() -> Refusal.forbidden(Wording.of("debrief.setup.administrators-only")));
  }
}
