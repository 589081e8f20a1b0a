package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes a project ready for post-mortems, or says what it lacks. */
@UseCase
public class MakeReady {
  private final SettingsStore store;
  private final ProjectSchemes schemes;
  private final AuditTrail audit;
  private final Locks locks;
  private final Translator translator;

  public MakeReady(
      SettingsStore store,
      ProjectSchemes schemes,
      AuditTrail audit,
      Locks locks,
      Translator translator) {
    this.store = store;
    this.schemes = schemes;
    this.audit = audit;
    this.locks = locks;
    this.translator = translator;
  }

  public Readiness look(String projectKey) {
    audit.administrator();
    String type = typeId();
    ProjectScheme scheme = schemes.of(projectKey, type).orElseThrow(() -> Refusal.notFound("key"));
    return new Readiness(
        scheme,
        scheme.offers()
            ? schemes.complaints(
                scheme.projectId(), type, translator.say(Wording.of("debrief.setup.trial")))
            : List.of());
  }

  /**
   * @param onlyHere spares the other projects that share the scheme
   */
  public Readiness make(String projectKey, boolean onlyHere) {
    audit.administrator();
    return locks.holding(
        new TreeSet<>(Set.of(SetUp.LOCK)),
        () -> {
          ProjectScheme scheme = look(projectKey).scheme();
          if (!scheme.offers()) {
            add(projectKey, scheme, onlyHere);
          }
          return look(projectKey);
        });
  }

  private void add(String projectKey, ProjectScheme scheme, boolean onlyHere) {
    if (onlyHere && (scheme.isDefault() || scheme.projectKeys().size() > 1)) {
      String name = translator.say(Wording.of("debrief.setup.scheme", projectKey));
      schemes.addOnlyHere(scheme.projectId(), typeId(), name);
      audit.note("ready." + projectKey, scheme.name(), name);
    } else {
      schemes.add(scheme.projectId(), typeId());
      audit.note("ready." + projectKey, "", String.join(", ", scheme.projectKeys()));
    }
  }

  private String typeId() {
    return store
        .remembered(Part.ISSUE_TYPE)
        .orElseThrow(() -> Refusal.conflict(null, Wording.of("debrief.setup.set-up-first")));
  }
}
