package io.debrief.core.preference;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.Locks;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.Samples;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.junit.Test;

public class OwnPreferencesTest {
  private final FakeHost host = new FakeHost();
  private final Kept kept = new Kept();
  private final OwnPreferences own = new OwnPreferences(kept, host, kept, kept);

  @Test
  public void hintsAreOnForWhoeverNeverChose() {
    assertEquals(new Preferences(true, true, 0), own.read());
    assertEquals(Map.of(), kept.byPerson);
  }

  @Test
  public void aChoiceIsKeptForThePersonWhoAsks() {
    assertEquals(
        new Preferences(false, true, 1), own.change(0, Optional.of(false), Optional.empty()));
    assertEquals(Map.of(Samples.ALICE.key(), new Preferences(false, true, 1)), kept.byPerson);
    assertEquals(new Preferences(false, true, 1), own.read());
    assertEquals(
        new Preferences(true, true, 2), own.change(1, Optional.of(true), Optional.empty()));
  }

  @Test
  public void theDigestIsChosenByItself() {
    assertEquals(
        new Preferences(true, false, 1), own.change(0, Optional.empty(), Optional.of(false)));
    assertEquals(
        new Preferences(false, false, 2), own.change(1, Optional.of(false), Optional.empty()));
    assertEquals(
        new Preferences(false, false, 2), own.change(2, Optional.empty(), Optional.of(false)));
  }

  @Test
  public void whatIsNotGivenOrNotNewChangesNothing() {
    assertEquals(new Preferences(true, true, 0), own.change(0, Optional.empty(), Optional.empty()));
    assertEquals(
        new Preferences(true, true, 0), own.change(0, Optional.of(true), Optional.empty()));
    assertEquals(Map.of(), kept.byPerson);
  }

  @Test
  public void anOldVersionIsRefusedWithTheOneThatHolds() {
    own.change(0, Optional.of(false), Optional.empty());
    Refusal refusal =
        assertThrows(Refusal.class, () -> own.change(0, Optional.of(true), Optional.empty()));
    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
    assertEquals(Optional.of("1"), refusal.facts().get("current"));
    assertEquals(new Preferences(false, true, 1), own.read());
  }

  @Test
  public void nobodyHasNoPreferences() {
    host.asking = Optional.empty();
    assertThrows(Refusal.class, own::read);
    assertThrows(Refusal.class, () -> own.change(0, Optional.of(false), Optional.empty()));
  }

  /** Keeps in memory, and only while the lock of the person is held. */
  private static final class Kept implements PreferenceStore, Locks, Transactions {
    private final Map<String, Preferences> byPerson = new HashMap<>();
    private String held = "";

    @Override
    public Optional<Preferences> of(String personKey) {
      return Optional.ofNullable(byPerson.get(personKey));
    }

    @Override
    public void keep(String personKey, Preferences chosen) {
      assertEquals("[debrief-preference-" + personKey + "]", held);
      byPerson.put(personKey, chosen);
    }

    @Override
    public Set<String> withoutDigest(Collection<String> personKeys) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      held = names.toString();
      try {
        return work.get();
      } finally {
        held = "";
      }
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
