package io.debrief.persistence.action;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.Promise;
import io.debrief.core.action.PromiseStore;
import io.debrief.core.action.Strength;
import io.debrief.persistence.host.Streamed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;

/** Keeps promises in Active Objects. */
@JiraComponent
public class AoPromiseStore implements PromiseStore {
  /** Every database takes so many parameters. */
  private static final int AT_ONCE = 1_000;

  private static final String COLUMNS =
      String.join(
          ", ",
          "ID",
          PromiseRow.POST_MORTEM_ID,
          PromiseRow.ISSUE_ID,
          PromiseRow.LINK_ID,
          PromiseRow.PROMISED_AT,
          PromiseRow.BY_KEY,
          PromiseRow.STRENGTH,
          PromiseRow.FACTOR_IDS,
          PromiseRow.COPIED,
          PromiseRow.VERSION);

  private final ActiveObjects activeObjects;

  public AoPromiseStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public List<Promise> ofPostMortem(long postMortemId) {
    return Streamed.list(
        activeObjects,
        PromiseRow.class,
        byNeed(Query.select(COLUMNS), postMortemId).limit(MOST),
        AoPromiseStore::promise);
  }

  @Override
  public int countOf(long postMortemId) {
    return activeObjects.count(
        PromiseRow.class, Query.select().where(PromiseRow.POST_MORTEM_ID + " = ?", postMortemId));
  }

  @Override
  public List<Promise> page(long postMortemId, int startAt, int atMost) {
    return promises(byNeed(Query.select(), postMortemId).offset(startAt).limit(atMost));
  }

  private static Query byNeed(Query query, long postMortemId) {
    return query
        .where(PromiseRow.POST_MORTEM_ID + " = ?", postMortemId)
        .order(PromiseRow.NEED_RANK + " ASC, ID ASC");
  }

  @Override
  public List<Promise> ofIssue(long issueId) {
    return promises(
        Query.select().where(PromiseRow.ISSUE_ID + " = ?", issueId).order("ID ASC").limit(MOST));
  }

  @Override
  public List<Promise> ofIssues(Collection<Long> issueIds) {
    List<Long> ids = List.copyOf(new TreeSet<>(issueIds));
    List<Promise> found = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      found.addAll(
          promises(
              Query.select()
                  .where(
                      PromiseRow.ISSUE_ID
                          + " IN ("
                          + String.join(", ", Collections.nCopies(some.size(), "?"))
                          + ")",
                      some.toArray())
                  .order("ID ASC")));
    }
    return found;
  }

  @Override
  public Optional<Promise> ofLink(long linkId) {
    return promises(Query.select().where(PromiseRow.LINK_ID + " = ?", linkId)).stream().findFirst();
  }

  @Override
  public Promise add(Promise promise) {
    Map<String, Object> values = new HashMap<>();
    values.put(PromiseRow.LINK_ID, promise.linkId());
    values.put(PromiseRow.POST_MORTEM_ID, promise.postMortemId());
    values.put(PromiseRow.ISSUE_ID, promise.issueId());
    values.put(PromiseRow.PROMISED_AT, promise.promisedAt().toEpochMilli());
    values.put(PromiseRow.BY_KEY, promise.byKey());
    values.put(PromiseRow.COPIED, promise.copied());
    values.put(PromiseRow.NEED_RANK, rankOf(promise.issueId()));
    values.put(PromiseRow.VERSION, promise.version());
    values.put(PromiseRow.FACTOR_IDS, factors(promise.factorIds()));
    promise.strength().ifPresent(said -> values.put(PromiseRow.STRENGTH, said.word()));
    return promise(activeObjects.create(PromiseRow.class, values));
  }

  /** As the other promises of the issue have it. */
  private long rankOf(long issueId) {
    return Arrays.stream(
            activeObjects.find(
                PromiseRow.class,
                Query.select().where(PromiseRow.ISSUE_ID + " = ?", issueId).limit(1)))
        .findFirst()
        .map(PromiseRow::getNeedRank)
        .orElse(UNRANKED);
  }

  @Override
  public Promise save(Promise promise) {
    PromiseRow row = activeObjects.get(PromiseRow.class, (int) promise.id());
    row.setStrength(promise.strength().map(Strength::word).orElse(null));
    row.setFactorIds(factors(promise.factorIds()));
    row.setCopied(promise.copied());
    row.setVersion(promise.version() + 1);
    row.save();
    return promise(row);
  }

  @Override
  public void forget(Promise promise) {
    activeObjects.deleteWithSQL(PromiseRow.class, PromiseRow.LINK_ID + " = ?", promise.linkId());
  }

  @Override
  public void forgetPostMortem(long postMortemId) {
    activeObjects.deleteWithSQL(PromiseRow.class, PromiseRow.POST_MORTEM_ID + " = ?", postMortemId);
  }

  @Override
  public void forgetIssue(long issueId) {
    activeObjects.deleteWithSQL(PromiseRow.class, PromiseRow.ISSUE_ID + " = ?", issueId);
  }

  @Override
  public List<Long> pageOfIssues(long afterIssueId, int atMost) {
    List<Long> ids = new ArrayList<>();
    long after = afterIssueId;
    while (ids.size() < atMost) {
      List<Long> some = issuesAfter(after, atMost);
      if (some.isEmpty()) {
        break;
      }
      some.stream().distinct().limit(atMost - ids.size()).forEach(ids::add);
      after = ids.get(ids.size() - 1);
    }
    return ids;
  }

  private List<Long> issuesAfter(long issueId, int atMost) {
    return Arrays.stream(
            activeObjects.find(
                PromiseRow.class,
                Query.select()
                    .where(PromiseRow.ISSUE_ID + " > ?", issueId)
                    .order(PromiseRow.ISSUE_ID + " ASC")
                    .limit(atMost)))
        .map(PromiseRow::getIssueId)
        .toList();
  }

  @Override
  public void rank(long issueId, long rank) {
    Arrays.stream(
            activeObjects.find(
                PromiseRow.class,
                Query.select()
                    .where(
                        PromiseRow.ISSUE_ID + " = ? AND " + PromiseRow.NEED_RANK + " <> ?",
                        issueId,
                        rank)
                    .limit(MOST)))
        .forEach(
            row -> {
              row.setNeedRank(rank);
              row.save();
            });
  }

  private List<Promise> promises(Query query) {
    return Arrays.stream(activeObjects.find(PromiseRow.class, query))
        .map(AoPromiseStore::promise)
        .toList();
  }

  private static Promise promise(PromiseRow row) {
    return new Promise(
        row.getID(),
        row.getPostMortemId(),
        row.getIssueId(),
        row.getLinkId(),
        Instant.ofEpochMilli(row.getPromisedAt()),
        row.getByKey(),
        Optional.ofNullable(row.getStrength()).flatMap(Strength::ofWord),
        factors(row.getFactorIds()),
        row.isCopied(),
        row.getVersion());
  }

  /** Oracle takes an empty text for none. */
  private static String factors(Set<Long> ids) {
    return ids.isEmpty() ? null : ids.stream().map(Object::toString).collect(joining(" "));
  }

  private static Set<Long> factors(String text) {
    return text == null
        ? Set.of()
        : Arrays.stream(text.split(" ", -1)).map(Long::valueOf).collect(toCollection(TreeSet::new));
  }
}
