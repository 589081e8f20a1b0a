package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists post-mortems that the person who asks may see, the latest first. */
@UseCase
public class ListPostMortems {
  /** So many are looked at for one answer; whoever has more asks for one project or incident. */
  static final int MOST_LOOKED_AT = 1_000;

  private static final int PAGE = 100;

  private final PostMortemStore store;
  private final PostMortems postMortems;

  public ListPostMortems(PostMortemStore store, PostMortems postMortems) {
    this.store = store;
    this.postMortems = postMortems;
  }

  /**
   * @throws Refusal where the stage is none
   */
  public List<SeenPostMortem> of(Filter filter) {
    filter.stage().ifPresent(ListPostMortems::check);
    if (filter.key().isPresent()) {
      return postMortems.find(filter.key().get()).filter(filter).stream().toList();
    }
    if (filter.incident().isPresent()) {
      return postMortems.ofIncident(filter.incident().get()).filter(filter).stream().toList();
    }
    List<SeenPostMortem> found = new ArrayList<>();
    long before = Long.MAX_VALUE;
    for (int looked = 0; looked < MOST_LOOKED_AT; looked += PAGE) {
      List<PostMortem> page = store.before(before, PAGE);
      postMortems.seen(page).stream().filter(filter).forEach(found::add);
      if (page.size() < PAGE) {
        break;
      }
      before = page.get(page.size() - 1).id();
    }
    return found;
  }

  private static void check(String stage) {
    if (Stage.ofWord(stage).isEmpty()) {
      List<String> words = Arrays.stream(Stage.values()).map(Stage::word).toList();
      throw Refusal.invalid(
          "stage", Wording.of("debrief.list.stage", stage, String.join(", ", words)));
    }
  }

  /** What is asked for; what is empty lets everything pass. Keys in any case. */
  public record Filter(
      Optional<String> key,
      Optional<String> incident,
      Optional<String> project,
      Optional<String> stage)
      implements Predicate<SeenPostMortem> {
    @Override
    public boolean test(SeenPostMortem seen) {
      return key.filter(wanted -> !wanted.equalsIgnoreCase(seen.issue().key())).isEmpty()
          && incident
              .filter(
                  wanted ->
                      seen.incidents().stream()
                          .noneMatch(each -> wanted.equalsIgnoreCase(each.key())))
              .isEmpty()
          && project.filter(wanted -> !wanted.equalsIgnoreCase(seen.issue().projectKey())).isEmpty()
          && stage.flatMap(Stage::ofWord).filter(wanted -> !seen.isAt(wanted)).isEmpty();
    }
  }
}
