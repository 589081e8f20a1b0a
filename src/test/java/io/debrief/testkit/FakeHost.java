package io.debrief.testkit;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.People;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import io.debrief.core.postmortem.PostMortemIssues;
import io.debrief.core.postmortem.Reservation;
import io.debrief.core.timeline.IncidentRecord;
import io.debrief.core.timeline.IncidentRecords;
import io.debrief.core.timeline.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A host for tests of core: issues, one person who asks, permissions, and a switch for faults. */
public final class FakeHost
    implements People, Issues, Permissions, PostMortemIssues, IncidentRecords {
  public final Map<Long, HostIssue> issues = new LinkedHashMap<>();
  public final Set<Long> invisible = new HashSet<>();
  public final Set<Permission> denied = EnumSet.noneOf(Permission.class);
  public final Map<Long, Set<Permission>> deniedIn = new LinkedHashMap<>();
  public final List<String> links = new ArrayList<>();
  public final List<Person> known = new ArrayList<>(List.of(Samples.ALICE));
  public Optional<Person> asking = Optional.of(Samples.ALICE);
  public Optional<Refusal> refusesToCreate = Optional.empty();
  public Optional<Wording> notLinkable = Optional.empty();

  /** Called after each thing done, with its name; throws to cut the work off there. */
  public Consumer<String> afterwards = step -> {};

  public HostIssue add(HostIssue issue) {
    issues.put(issue.id(), issue);
    return issue;
  }

  @Override
  public Optional<Person> asking() {
    return asking;
  }

  @Override
  public Optional<Person> byKey(String key) {
    return known.stream().filter(person -> person.key().equals(key)).findFirst();
  }

  @Override
  public Optional<Person> byName(String name) {
    return known.stream().filter(person -> person.name().equals(name)).findFirst();
  }

  @Override
  public Optional<HostIssue> visibleTo(Person person, String key) {
    return issues.values().stream()
        .filter(issue -> issue.key().equals(key) && !invisible.contains(issue.id()))
        .findFirst();
  }

  @Override
  public Optional<HostIssue> visibleTo(Person person, long id) {
    return Optional.ofNullable(issues.get(id)).filter(issue -> !invisible.contains(id));
  }

  @Override
  public List<HostIssue> visibleTo(Person person, Collection<Long> ids) {
    return ids.stream().flatMap(id -> visibleTo(person, id).stream()).toList();
  }

  @Override
  public List<HostIssue> whoeverSeesThem(Collection<Long> ids) {
    return ids.stream().map(issues::get).filter(Objects::nonNull).toList();
  }

  @Override
  public Set<Long> existing(Collection<Long> ids) {
    Set<Long> existing = new HashSet<>(ids);
    existing.retainAll(issues.keySet());
    return existing;
  }

  @Override
  public boolean exists(long issueId) {
    return issues.containsKey(issueId);
  }

  @Override
  public boolean may(Person person, Permission permission, long projectId) {
    return !denied.contains(permission)
        && !deniedIn.getOrDefault(projectId, Set.of()).contains(permission);
  }

  @Override
  public HostIssue create(Reservation reservation) {
    refusesToCreate.ifPresent(
        refusal -> {
          throw refusal;
        });
    long id = 1000 + issues.size();
    HostIssue made =
        add(
            new HostIssue(
                id,
                "PAY-" + id,
                reservation.summary(),
                reservation.projectId(),
                "PAY",
                reservation.issueTypeId(),
                Optional.empty(),
                reservation.securityLevelId(),
                reservation.takenAt()));
    afterwards.accept("create");
    return made;
  }

  @Override
  public void rename(long issueId, String title) {
    afterwards.accept("rename " + title);
  }

  @Override
  public List<HostIssue> madeSince(Reservation reservation) {
    return postMortems().stream()
        .filter(issue -> issue.summary().equals(reservation.summary()))
        .filter(issue -> !issue.created().isBefore(reservation.takenAt()))
        .toList();
  }

  public List<HostIssue> postMortems() {
    return issues.values().stream()
        .filter(issue -> issue.typeId().equals(Samples.POST_MORTEM_TYPE))
        .toList();
  }

  @Override
  public void link(long issueId, long incidentId) {
    String link = issueId + "→" + incidentId;
    if (!links.contains(link)) {
      links.add(link);
    }
    afterwards.accept("link");
  }

  @Override
  public Optional<String> issueTypeId() {
    return Optional.of(Samples.POST_MORTEM_TYPE);
  }

  @Override
  public Optional<Wording> whyNotLinkable() {
    return notLinkable;
  }

  @Override
  public List<IncidentRecord> of(Incident incident, Person reader) {
    afterwards.accept("read");
    return List.of(Samples.recorded(Source.CREATION, "1", Samples.NINE, null, null));
  }

  @Override
  public Set<String> internal(HostIssue incident, Collection<String> commentIds) {
    return Set.of();
  }

  @Override
  public Map<String, String> commentTexts(
      long incidentId, Collection<String> commentIds, Person reader) {
    return Map.of();
  }
}
