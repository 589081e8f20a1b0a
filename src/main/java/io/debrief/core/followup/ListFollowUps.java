package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.followup.FollowUpStore.Wanted;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Projects;
import io.debrief.core.host.Projects.HostProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists follow-ups of issues that the person who asks may see, the earliest date first. */
@UseCase
public class ListFollowUps {
  /** So many are looked at for one answer; whoever has more asks for one project or owner. */
  static final int MOST_LOOKED_AT = 1_000;

  private final FollowUpStore store;
  private final FollowUps followUps;
  private final Projects projects;
  private final People people;
  private final FollowUpTime time;

  public ListFollowUps(
      FollowUpStore store,
      FollowUps followUps,
      Projects projects,
      People people,
      FollowUpTime time) {
    this.store = store;
    this.followUps = followUps;
    this.projects = projects;
    this.people = people;
    this.time = time;
  }

  /** A project and an owner that nobody knows have none. */
  public List<SeenFollowUp> of(Filter filter) {
    Optional<HostProject> project = filter.project().flatMap(projects::withKey);
    Optional<Person> owner = filter.owner().flatMap(people::byName);
    if (project.isPresent() != filter.project().isPresent()
        || owner.isPresent() != filter.owner().isPresent()) {
      return List.of();
    }
    LocalDate today = time.today();
    boolean missed = filter.missed().orElse(false);
    if (missed && filter.state().filter(state -> state != State.OPEN).isPresent()) {
      return List.of();
    }
    Wanted wanted =
        new Wanted(
            missed ? Optional.of(State.OPEN) : filter.state(),
            missed ? Optional.of(today) : Optional.empty(),
            project.map(HostProject::id),
            owner.map(Person::key));
    return followUps.seen(store.list(wanted, MOST_LOOKED_AT)).stream()
        .filter(seen -> filter.missed().filter(asked -> asked != time.isMissed(seen)).isEmpty())
        .toList();
  }

  /** What is asked for; what is empty lets everything pass. */
  public record Filter(
      Optional<State> state,
      Optional<Boolean> missed,
      Optional<String> project,
      Optional<String> owner) {}
}
