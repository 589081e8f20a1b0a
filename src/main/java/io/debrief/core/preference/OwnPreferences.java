package io.debrief.core.preference;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import io.debrief.core.host.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads and changes what the person who asks chose; nobody reads anybody else's. */
@UseCase
public class OwnPreferences {
  private final PreferenceStore store;
  private final People people;
  private final Locks locks;
  private final Transactions transactions;

  public OwnPreferences(
      PreferenceStore store, People people, Locks locks, Transactions transactions) {
    this.store = store;
    this.people = people;
    this.locks = locks;
    this.transactions = transactions;
  }

  public Preferences read() {
    return now(asking());
  }

  /**
   * @param version the one that was read
   * @param blameLint empty leaves it as it is
   * @param digest likewise
   */
  public Preferences change(int version, Optional<Boolean> blameLint, Optional<Boolean> digest) {
    String key = asking();
    return locks.holding(
        new TreeSet<>(List.of("debrief-preference-" + key)),
        () -> transactions.inOne(() -> write(key, version, blameLint, digest)));
  }

  private Preferences write(
      String key, int version, Optional<Boolean> blameLint, Optional<Boolean> digest) {
    Preferences now = now(key);
    if (now.version() != version) {
      throw Refusal.conflict("version", Wording.of("debrief.preferences.stale"))
          .with("current", Optional.of(Integer.toString(now.version())));
    }
    Preferences chosen =
        new Preferences(
            blameLint.orElse(now.blameLint()), digest.orElse(now.digest()), version + 1);
    if (chosen.blameLint() == now.blameLint() && chosen.digest() == now.digest()) {
      return now;
    }
    store.keep(key, chosen);
    return chosen;
  }

  private Preferences now(String key) {
    return store.of(key).orElse(Preferences.USUAL);
  }

  private String asking() {
    return people.asking().map(Person::key).orElseThrow(() -> Refusal.notFound(null));
  }
}
