package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of pasted lines what would become of each, and makes nothing. */
@UseCase
public class PreviewActionItems {
  private final ActionItemAccess access;
  private final PromiseActionItems promising;
  private final DefaultDue usual;

  public PreviewActionItems(
      ActionItemAccess access, PromiseActionItems promising, DefaultDue usual) {
    this.access = access;
    this.promising = promising;
    this.usual = usual;
  }

  /**
   * One preview for each line that says something, in their order.
   *
   * @throws Refusal where the person may not promise here at all
   */
  public List<Preview> of(
      SeenPostMortem seen,
      List<String> lines,
      Optional<String> projectKey,
      Optional<String> issueType) {
    access.requirePromise(seen);
    List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
    PromiseActionItems.refuseTooMany("lines", said.size());
    return said.stream().map(line -> preview(seen, line, projectKey, issueType)).toList();
  }

  private Preview preview(
      SeenPostMortem seen, String line, Optional<String> projectKey, Optional<String> issueType) {
    PastedLine read = PastedLine.read(line, projectKey, issueType);
    ActionWish wish = complete(seen, read.wish());
    Mistakes mistakes = new Mistakes();
    read.wrong().ifPresent(mistakes::add);
    promising.whyNot(seen, wish).ifPresent(mistakes::add);
    return new Preview(
        line,
        read.wrong().isPresent() ? Optional.empty() : Optional.of(wish),
        hints(seen, wish),
        mistakes.together());
  }

  /** With the date and the strength that it would get. */
  private ActionWish complete(SeenPostMortem seen, ActionWish wish) {
    return wish.issueKey().isPresent()
        ? wish
        : new ActionWish(
            wish.issueKey(),
            wish.summary(),
            wish.projectKey(),
            wish.issueType(),
            wish.owner(),
            Optional.of(wish.due().orElseGet(() -> usual.of(seen.incidents()))),
            false,
            wish.summary().flatMap(ProposedStrength::of));
  }

  private static List<Hint> hints(SeenPostMortem seen, ActionWish wish) {
    List<Hint> hints = new ArrayList<>();
    wish.summary()
        .map(said -> Hint.of(said, wish.owner().isPresent(), wish.due().isPresent()))
        .ifPresent(hints::addAll);
    if (seen.issue().securityLevelId().isPresent()) {
      hints.add(Hint.NAMED_IN_HISTORY);
    }
    return List.copyOf(hints);
  }

  /**
   * What would become of a line.
   *
   * @param wish as it may be asked for; empty where the line makes no sense
   * @param refusal why it would fail
   */
  public record Preview(
      String line, Optional<ActionWish> wish, List<Hint> hints, Optional<Refusal> refusal) {}
}
