package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.setup.PartState.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what Debrief lacks in Jira, and creates it where it is absent. */
@UseCase
public class SetUp {
  static final String LOCK = "io.debrief/settings";

  private final SettingsStore store;
  private final Parts parts;
  private final AuditTrail audit;
  private final Locks locks;
  private final Translator translator;

  public SetUp(
      SettingsStore store, Parts parts, AuditTrail audit, Locks locks, Translator translator) {
    this.store = store;
    this.parts = parts;
    this.audit = audit;
    this.locks = locks;
    this.translator = translator;
  }

  public List<PartState> parts() {
    audit.administrator();
    return Arrays.stream(Part.values()).map(this::stateOf).toList();
  }

  public boolean linkingEnabled() {
    return parts.linkingEnabled();
  }

  /**
   * Creates what is missing; what there is stays as it is.
   *
   * @param use parts whose name is taken and that are to be what has the name
   */
  public List<PartState> make(Set<Part> use, boolean offerEverywhere) {
    audit.administrator();
    return locks.holding(
        new TreeSet<>(Set.of(LOCK)),
        () -> {
          Arrays.stream(Part.values()).forEach(part -> make(part, use, offerEverywhere));
          return parts();
        });
  }

  private void make(Part part, Set<Part> use, boolean offerEverywhere) {
    PartState found = stateOf(part);
    if (found.state() == State.MISSING) {
      Parts.Ends ends = new Parts.Ends(say(part, ".outward"), say(part, ".inward"));
      remember(part, parts.create(part, found.name(), ends, offerEverywhere), found.name());
    } else if (found.state() == State.TAKEN && use.contains(part)) {
      remember(part, parts.named(part, found.name()).orElseThrow(), found.name());
    }
  }

  private void remember(Part part, String id, String name) {
    Optional<String> before = store.remembered(part);
    store.remember(part, id);
    audit.note("set-up." + part.word(), before.orElse(""), id + " " + name);
  }

  private PartState stateOf(Part part) {
    Optional<String> known = store.remembered(part).flatMap(id -> parts.name(part, id));
    String name = known.orElseGet(() -> say(part, ".name"));
    return new PartState(
        part,
        known.isPresent()
            ? State.READY
            : parts.named(part, name).isPresent() ? State.TAKEN : State.MISSING,
        name);
  }

  private String say(Part part, String what) {
    String key = "debrief.setup.part." + part.word();
    return translator.say(Wording.of(key + what));
  }
}
