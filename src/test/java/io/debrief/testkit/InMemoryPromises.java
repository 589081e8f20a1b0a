package io.debrief.testkit;

import io.debrief.core.action.Promise;
import io.debrief.core.action.PromiseStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Promises in memory, with the rules of the real table. */
public final class InMemoryPromises implements PromiseStore {
  public final List<Promise> all = new ArrayList<>();
  public final Map<Long, Long> ranks = new LinkedHashMap<>();

  private long lastId;

  @Override
  public List<Promise> ofPostMortem(long postMortemId) {
    return page(postMortemId, 0, MOST);
  }

  @Override
  public int countOf(long postMortemId) {
    return ofPostMortem(postMortemId).size();
  }

  @Override
  public List<Promise> page(long postMortemId, int startAt, int atMost) {
    return where(it -> it.postMortemId() == postMortemId)
        .sorted(
            Comparator.comparing((Promise it) -> ranks.getOrDefault(it.issueId(), UNRANKED))
                .thenComparing(Promise::id))
        .skip(startAt)
        .limit(atMost)
        .toList();
  }

  @Override
  public List<Promise> ofIssue(long issueId) {
    return where(it -> it.issueId() == issueId).toList();
  }

  @Override
  public List<Promise> ofIssues(Collection<Long> issueIds) {
    return where(it -> issueIds.contains(it.issueId())).toList();
  }

  @Override
  public Optional<Promise> ofLink(long linkId) {
    return where(it -> it.linkId() == linkId).findFirst();
  }

  @Override
  public Promise add(Promise promise) {
    if (ofLink(promise.linkId()).isPresent()) {
      throw new IllegalStateException("unique key violated");
    }
    Promise added =
        new Promise(
            ++lastId,
            promise.postMortemId(),
            promise.issueId(),
            promise.linkId(),
            promise.promisedAt(),
            promise.byKey(),
            promise.strength(),
            promise.factorIds(),
            promise.copied(),
            promise.version());
    all.add(added);
    return added;
  }

  @Override
  public Promise save(Promise changed) {
    Promise next =
        new Promise(
            changed.id(),
            changed.postMortemId(),
            changed.issueId(),
            changed.linkId(),
            changed.promisedAt(),
            changed.byKey(),
            changed.strength(),
            changed.factorIds(),
            changed.copied(),
            changed.version() + 1);
    all.replaceAll(old -> old.id() == next.id() ? next : old);
    return next;
  }

  @Override
  public void forget(Promise promise) {
    all.removeIf(it -> it.linkId() == promise.linkId());
  }

  @Override
  public void forgetPostMortem(long postMortemId) {
    all.removeIf(it -> it.postMortemId() == postMortemId);
  }

  @Override
  public void forgetIssue(long issueId) {
    all.removeIf(it -> it.issueId() == issueId);
  }

  @Override
  public List<Long> pageOfIssues(long afterIssueId, int atMost) {
    return where(it -> it.issueId() > afterIssueId)
        .map(Promise::issueId)
        .distinct()
        .sorted()
        .limit(atMost)
        .toList();
  }

  @Override
  public void rank(long issueId, long rank) {
    ranks.put(issueId, rank);
  }

  private Stream<Promise> where(Predicate<Promise> wanted) {
    return all.stream().filter(wanted).sorted(Comparator.comparing(Promise::id));
  }
}
