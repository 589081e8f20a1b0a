package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.factor.Factor;
import io.debrief.core.factor.LoadedFactors;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists what a post-mortem promises, as one person may see it: what needs somebody comes first. */
@UseCase
public class ListActionItems {
  /** So many are shown at first. */
  public static final int SOONEST = 20;

  private final PromiseStore store;
  private final ActionItemIssues issues;
  private final ActionItemAccess access;
  private final PostMortems postMortems;
  private final LoadedFactors factors;

  public ListActionItems(
      PromiseStore store,
      ActionItemIssues issues,
      ActionItemAccess access,
      PostMortems postMortems,
      LoadedFactors factors) {
    this.store = store;
    this.issues = issues;
    this.access = access;
    this.postMortems = postMortems;
    this.factors = factors;
  }

  public Listed page(SeenPostMortem seen, int startAt, int atMost) {
    return page(seen, new Loaded(), store.ofPostMortem(seen.postMortem().id()), startAt, atMost);
  }

  /**
   * A page of the promises, which were loaded before.
   *
   * @param promises all of them, by need
   */
  public Listed page(
      SeenPostMortem seen, Loaded loaded, List<Promise> promises, int startAt, int atMost) {
    Set<Long> known = known(seen, loaded);
    int from = Math.min(startAt, promises.size());
    List<Promise> page = promises.subList(from, Math.min(promises.size(), from + atMost));
    Map<Long, ActionItem> visible =
        issues.visibleTo(seen.reader(), page.stream().map(Promise::issueId).toList()).stream()
            .collect(Collectors.toMap(item -> item.issue().id(), Function.identity()));
    List<Promised> shown =
        page.stream()
            .filter(promise -> visible.containsKey(promise.issueId()))
            .map(promise -> promised(seen, promise, visible.get(promise.issueId()), known))
            .toList();
    return new Listed(promises.size(), page.size() - shown.size(), shown);
  }

  /** The first page of the promises, once for everybody who looks at the post-mortem. */
  public Listed soonest(SeenPostMortem seen, Loaded loaded, List<Promise> promises) {
    return loaded.once(Listed.class, () -> page(seen, loaded, promises, 0, SOONEST));
  }

  /** The one with that issue; empty where the reader sees no such promise. */
  public Optional<Promised> one(SeenPostMortem seen, long issueId) {
    return store.ofIssue(issueId).stream()
        .filter(promise -> promise.postMortemId() == seen.postMortem().id())
        .findFirst()
        .flatMap(
            promise ->
                issues.visibleTo(seen.reader(), List.of(issueId)).stream()
                    .findFirst()
                    .map(item -> promised(seen, promise, item, known(seen, new Loaded()))));
  }

  /** The keys of all post-mortems that promise the issues and that the reader sees, by issue. */
  public Map<Long, List<String>> promisedBy(Collection<Long> issueIds) {
    List<Promise> promises = store.ofIssues(issueIds);
    List<PostMortem> promising =
        postMortems.withIds(promises.stream().map(Promise::postMortemId).distinct().toList());
    Map<Long, String> keys = new HashMap<>();
    postMortems
        .seen(promising)
        .forEach(each -> keys.put(each.postMortem().id(), each.issue().key()));
    return promises.stream()
        .filter(promise -> keys.containsKey(promise.postMortemId()))
        .collect(
            Collectors.groupingBy(
                Promise::issueId,
                TreeMap::new,
                Collectors.mapping(
                    promise -> keys.get(promise.postMortemId()), Collectors.toList())));
  }

  /** Nobody is told of factors that were deleted. */
  private Set<Long> known(SeenPostMortem seen, Loaded loaded) {
    return factors.of(seen.postMortem(), loaded).stream()
        .map(Factor::id)
        .collect(Collectors.toSet());
  }

  private Promised promised(
      SeenPostMortem seen, Promise promise, ActionItem item, Set<Long> known) {
    List<Hint> hints =
        item.isResolved()
            ? List.of()
            : Hint.of(item.issue().summary(), item.owner().isPresent(), item.due().isPresent());
    return new Promised(
        promise,
        item,
        hints,
        promise.strength().or(() -> ProposedStrength.of(item.issue().summary())),
        promise.factorIds().stream().filter(known::contains).sorted().toList(),
        access.whyNotPromise(seen).isEmpty(),
        !item.archived() && access.whyNotLink(seen, item.issue()).isEmpty());
  }

  /**
   * A page of promises.
   *
   * @param total of all pages, whoever sees them
   * @param notVisible how many of this page the reader can't see; nothing else is said of them
   */
  public record Listed(int total, int notVisible, List<Promised> promised) {}

  /**
   * A promise whose issue the reader sees.
   *
   * @param strength as said, else as the wording has it
   * @param factorIds of the factors that it answers and that are there
   */
  public record Promised(
      Promise promise,
      ActionItem item,
      List<Hint> hints,
      Optional<Strength> strength,
      List<Long> factorIds,
      boolean mayChange,
      boolean mayUnpromise) {}
}
