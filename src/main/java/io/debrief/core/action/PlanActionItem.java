package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.action.MakingIssues.IssueKind;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Projects;
import io.debrief.core.host.Projects.HostProject;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns a wish into an action item that may be made, or says what is wrong with it. */
@UseCase
public class PlanActionItem {
  private final Projects projects;
  private final ActionItemAccess access;
  private final People people;
  private final MakingIssues making;
  private final DefaultDue usual;

  public PlanActionItem(
      Projects projects,
      ActionItemAccess access,
      People people,
      MakingIssues making,
      DefaultDue usual) {
    this.projects = projects;
    this.access = access;
    this.people = people;
    this.making = making;
    this.usual = usual;
  }

  void requirePromise(SeenPostMortem seen) {
    access.requirePromise(seen);
  }

  /**
   * In the project named, else where the first incident is.
   *
   * @throws Refusal that names the fields, all that are wrong
   */
  ActionDraft draft(SeenPostMortem seen, ActionWish wish) {
    Plan plan = plan(seen, wish);
    plan.mistakes()
        .together()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return plan.draft().orElseThrow();
  }

  /** What could be made of the wish, and what is wrong with it. */
  Plan plan(SeenPostMortem seen, ActionWish wish) {
    Mistakes mistakes = new Mistakes();
    Optional<HostProject> project = mistakes.from(() -> project(seen, wish));
    Optional<IssueKind> kind =
        project.flatMap(at -> mistakes.from(() -> kind(at, wish.issueType())));
    Optional<String> summary = mistakes.from(() -> summary(wish));
    Optional<Person> owner =
        wish.owner()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .flatMap(name -> mistakes.from(() -> owner(name)));
    Optional<LocalDate> due =
        wish.undated()
            ? Optional.empty()
            : mistakes
                .from(() -> due(seen, wish.due()))
                .or(() -> Optional.of(usual.of(seen.incidents())));
    Optional<ActionDraft> draft =
        kind.flatMap(
            it ->
                summary.map(
                    said ->
                        new ActionDraft(
                            project.orElseThrow(),
                            it.id(),
                            said,
                            owner,
                            due,
                            wish.strength().or(() -> ProposedStrength.of(said)))));
    return new Plan(draft, mistakes);
  }

  private HostProject project(SeenPostMortem seen, ActionWish wish) {
    HostProject project = wish.projectKey().map(key -> named(key, seen)).orElse(null);
    if (project == null) {
      project = usualProject(seen);
    }
    if (project.archived()) {
      throw Refusal.conflict("projectKey", Wording.of("debrief.create.archived", project.key()));
    }
    ActionItemAccess.refuse(access.whyNotCreate(seen.reader(), project));
    return project;
  }

  private static String summary(ActionWish wish) {
    return wish.summary()
        .map(String::strip)
        .filter(said -> !said.isEmpty())
        .orElseThrow(() -> Refusal.invalid("summary", Wording.of("debrief.actions.summary")));
  }

  /** Where action items go unless somebody says otherwise. */
  public HostProject usualProject(SeenPostMortem seen) {
    HostIssue at = seen.incidents().stream().findFirst().orElse(seen.issue());
    return projects.withId(at.projectId()).orElseThrow(() -> Refusal.notFound("projectKey"));
  }

  private HostProject named(String key, SeenPostMortem seen) {
    String wanted = key.strip();
    return wanted.isEmpty()
        ? null
        : projects
            .withKey(wanted)
            .filter(it -> access.mayBrowse(seen.reader(), it))
            .orElseThrow(() -> Refusal.notFound("projectKey"));
  }

  private IssueKind kind(HostProject project, Optional<String> wanted) {
    List<IssueKind> kinds = making.kinds(project.id());
    Optional<String> named = wanted.map(String::strip).filter(it -> !it.isEmpty());
    return named
        .map(
            it ->
                kinds.stream()
                    .filter(kind -> kind.id().equals(it) || kind.name().equalsIgnoreCase(it))
                    .findFirst())
        .orElseGet(() -> kinds.stream().findFirst())
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "issueType",
                    Wording.of("debrief.actions.no-type", named.orElse(""), project.key())));
  }

  /** Whether the person may be assigned is the host's to say. */
  private Person owner(String name) {
    return people
        .byName(name)
        .filter(Person::active)
        .orElseThrow(() -> Refusal.invalid("owner", Wording.of("debrief.actions.no-owner", name)));
  }

  private LocalDate due(SeenPostMortem seen, Optional<LocalDate> wanted) {
    if (wanted.filter(day -> day.isBefore(usual.today())).isPresent()) {
      throw Refusal.invalid("due", Wording.of("debrief.actions.due.past", wanted.get().toString()));
    }
    return wanted.orElseGet(() -> usual.of(seen.incidents()));
  }

  /**
   * A wish, thought through.
   *
   * @param draft without what is wrong; empty where too much is
   */
  record Plan(Optional<ActionDraft> draft, Mistakes mistakes) {
    /** All that is wrong, the host's own objections to what is left included. */
    Optional<Refusal> whyNot(Consumer<ActionDraft> host) {
      draft.ifPresent(
          it ->
              mistakes.from(
                  () -> {
                    host.accept(it);
                    return it;
                  }));
      return mistakes.together();
    }
  }
}
