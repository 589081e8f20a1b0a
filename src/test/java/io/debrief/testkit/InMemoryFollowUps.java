package io.debrief.testkit;

import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.FollowUpStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follow-ups in memory, with the rules of the real table. */
public final class InMemoryFollowUps implements FollowUpStore {
  public final Map<Long, FollowUp> byIssue = new LinkedHashMap<>();
  public int written;

  private long lastId;

  @Override
  public Optional<FollowUp> ofIssue(long issueId) {
    return Optional.ofNullable(byIssue.get(issueId));
  }

  @Override
  public List<FollowUp> ofIssues(Collection<Long> issueIds) {
    return where(it -> issueIds.contains(it.issueId())).toList();
  }

  @Override
  public FollowUp add(FollowUp followUp) {
    if (byIssue.containsKey(followUp.issueId())) {
      throw new IllegalStateException("issue " + followUp.issueId() + " has one");
    }
    FollowUp added = followUp.withId(++lastId);
    save(added);
    return added;
  }

  @Override
  public void save(FollowUp followUp) {
    written++;
    byIssue.put(followUp.issueId(), followUp);
  }

  @Override
  public void forgetIssue(long issueId) {
    byIssue.remove(issueId);
  }

  @Override
  public List<FollowUp> dueToLook(Instant until, Instant afterLookAt, long afterId, int atMost) {
    return where(it -> !it.lookAt().isAfter(until))
        .filter(
            it ->
                it.lookAt().isAfter(afterLookAt)
                    || (it.lookAt().equals(afterLookAt) && it.id() > afterId))
        .sorted(Comparator.comparing(FollowUp::lookAt).thenComparing(FollowUp::id))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<FollowUp> page(long afterId, int atMost) {
    return where(it -> it.id() > afterId)
        .sorted(Comparator.comparing(FollowUp::id))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<Long> openIn(Collection<Long> projectIds, int atMost) {
    return where(FollowUp::isOpen)
        .filter(it -> projectIds.isEmpty() || projectIds.contains(it.projectId()))
        .map(FollowUp::issueId)
        .limit(atMost)
        .toList();
  }

  @Override
  public List<Long> missedIn(Collection<Long> projectIds, LocalDate today, int atMost) {
    return where(it -> it.isMissed(today))
        .filter(it -> projectIds.isEmpty() || projectIds.contains(it.projectId()))
        .map(FollowUp::issueId)
        .limit(atMost)
        .toList();
  }

  @Override
  public List<FollowUp> list(Wanted wanted, int atMost) {
    return where(it -> wanted.state().filter(state -> state != it.state()).isEmpty())
        .filter(it -> wanted.before().filter(day -> !it.due().isBefore(day)).isEmpty())
        .filter(it -> wanted.projectId().filter(id -> id != it.projectId()).isEmpty())
        .filter(it -> wanted.ownerKey().isEmpty() || wanted.ownerKey().equals(it.ownerKey()))
        .sorted(Comparator.comparing(FollowUp::due).thenComparing(FollowUp::id))
        .limit(atMost)
        .toList();
  }

  @Override
  public Set<Long> projects() {
    return where(it -> true).map(FollowUp::projectId).collect(Collectors.toSet());
  }

  @Override
  public List<String> ownersAfter(LocalDate before, String afterKey, int most) {
    return where(it -> it.isMissed(before))
        .flatMap(it -> it.ownerKey().stream())
        .filter(key -> key.compareTo(afterKey) > 0)
        .distinct()
        .sorted()
        .limit(most)
        .toList();
  }

  private Stream<FollowUp> where(Predicate<FollowUp> wanted) {
    return byIssue.values().stream().filter(wanted);
  }
}
