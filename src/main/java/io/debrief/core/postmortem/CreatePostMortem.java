package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Creates the post-mortem of incidents: exactly one, however often and from wherever it is asked.
 */
@UseCase
public class CreatePostMortem {
  private final People people;
  private final PlanPostMortem plan;
  private final PostMortemAccess access;
  private final Locks locks;
  private final MakePostMortem making;

  public CreatePostMortem(
      People people,
      PlanPostMortem plan,
      PostMortemAccess access,
      Locks locks,
      MakePostMortem making) {
    this.people = people;
    this.plan = plan;
    this.access = access;
    this.locks = locks;
    this.making = making;
  }

  /**
   * The new post-mortem, or the one that the same request has made before.
   *
   * @throws Refusal with {@code existing} where an incident has one already
   */
  public PostMortem create(PostMortemRequest request) {
    Person asker =
        people.asking().orElseThrow(() -> Refusal.forbidden(Wording.of("debrief.refusal.sign-in")));
    List<Incident> chosen = plan.incidentsOf(request, asker);
    List<Long> ids = chosen.stream().map(incident -> incident.issue().id()).toList();
    return locks.holding(lockNames(ids), () -> existingOrNew(request, asker));
  }

  /** Looks at the incidents again: while we waited for the locks one may have been restricted. */
  private PostMortem existingOrNew(PostMortemRequest request, Person asker) {
    List<Incident> incidents = plan.incidentsOf(request, asker);
    Place place = plan.placeOf(request, incidents, asker);
    access
        .whyNotCreate(asker, incidents.get(0).issue(), place)
        .ifPresent(
            reason -> {
              throw reason;
            });
    Reservation wanted = plan.reservation(request, incidents, place, asker, making.issueTypeId());
    MakePostMortem.Made made = making.make(wanted, incidents, asker, List.of());
    if (!made.byThisRequest()) {
      throw Refusal.conflict("incidentKeys", Wording.of("debrief.create.exists"))
          .with("existing", access.visibleIssue(asker, made.postMortem()).map(HostIssue::key));
    }
    return made.postMortem();
  }

  /** Whoever changes which post-mortem an incident has holds this lock. */
  static String lockOf(long incidentId) {
    return "debrief-post-mortem-" + incidentId;
  }

  /** The store sees to it that a request id serves one set of incidents. */
  static SortedSet<String> lockNames(List<Long> incidentIds) {
    SortedSet<String> names = new TreeSet<>();
    incidentIds.forEach(id -> names.add(lockOf(id)));
    return names;
  }
}
