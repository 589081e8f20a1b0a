package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ActionWish;
import io.debrief.core.action.PreviewActionItems.Preview;
import io.debrief.core.action.PromiseActionItems.Outcome;
import io.debrief.core.action.Strength;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortemIssues;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.action.PreviewJson.ItemJson;
import io.debrief.web.action.PreviewJson.LineJson;
import io.debrief.web.action.PromisedJson.ResultJson;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import io.debrief.web.shared.JsonBody;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads what somebody wants to be promised, and writes what became of each item. */
@JiraComponent
public class ActionItemBodies {
  private final ActionItemAnswers answers;
  private final ActionItemWriter writer;

  public ActionItemBodies(ActionItemAnswers answers, ActionItemWriter writer) {
    this.answers = answers;
    this.writer = writer;
  }

  List<ActionWish> wishes(JsonBody body) {
    return body.objects("items").stream().map(ActionItemBodies::wish).toList();
  }

  /** An empty date is none; without one it is the usual. */
  private static ActionWish wish(JsonBody item) {
    Optional<String> due = item.text("due").map(String::strip);
    ActionWish wish =
        new ActionWish(
            item.text("issueKey").filter(key -> !key.isBlank()),
            item.text("summary"),
            item.text("projectKey"),
            item.text("issueType"),
            item.text("owner"),
            due.filter(text -> !text.isEmpty()).map(ActionItemBodies::day),
            due.filter(String::isEmpty).isPresent(),
            strength(item),
            item.numbers("factorIds").orElse(List.of()));
    item.refuseOthers();
    return wish;
  }

  static Optional<Strength> strength(JsonBody body) {
    return body.text("strength").filter(word -> !word.isEmpty()).map(ActionItemBodies::strength);
  }

  private static Strength strength(String word) {
    return Strength.ofWord(word)
        .orElseThrow(
            () -> Refusal.invalid("strength", Wording.of("debrief.actions.strength.unknown")));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw Refusal.invalid("due", Wording.of("debrief.actions.due.no-day", text));
    }
  }

  PromisedJson promised(SeenPostMortem seen, List<Outcome> outcomes) {
    return new PromisedJson(outcomes.stream().map(each -> result(seen, each)).toList());
  }

  private ResultJson result(SeenPostMortem seen, Outcome outcome) {
    return outcome.issueId().isPresent()
        ? new ResultJson("promised", answers.item(seen, outcome.issueId().get()), List.of(), null)
        : new ResultJson(
            "refused",
            null,
            errors(outcome.refusal()),
            outcome
                .refusal()
                .flatMap(
                    refusal ->
                        refusal
                            .facts()
                            .getOrDefault(PostMortemIssues.CREATE_FORM, Optional.empty()))
                .orElse(null));
  }

  PreviewJson previews(List<Preview> previews) {
    return new PreviewJson(previews.stream().map(this::line).toList());
  }

  private LineJson line(Preview preview) {
    return new LineJson(
        preview.line(),
        preview.wish().map(ActionItemBodies::item).orElse(null),
        writer.hints(preview.hints()),
        errors(preview.refusal()));
  }

  private static ItemJson item(ActionWish wish) {
    return new ItemJson(
        wish.issueKey().orElse(null),
        wish.summary().orElse(null),
        wish.projectKey().orElse(null),
        wish.issueType().orElse(null),
        wish.owner().orElse(null),
        wish.due().map(LocalDate::toString).orElse(null),
        wish.strength().map(Strength::word).orElse(null));
  }

  private List<ErrorJson> errors(Optional<Refusal> refusal) {
    return refusal.stream()
        .flatMap(each -> each.reasons().stream())
        .map(reason -> new ErrorJson(reason.field().orElse(null), writer.say(reason.wording())))
        .toList();
  }
}
