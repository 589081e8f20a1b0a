package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ActionItemAccess;
import io.debrief.core.action.Hint;
import io.debrief.core.action.ListActionItems;
import io.debrief.core.action.ListActionItems.Listed;
import io.debrief.core.action.ListActionItems.Promised;
import io.debrief.core.action.LoadedPromises;
import io.debrief.core.action.LoadedPromises.All;
import io.debrief.core.action.NoneNeeded;
import io.debrief.core.action.Strength;
import io.debrief.core.host.People;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.action.ActionItemJson.HintJson;
import io.debrief.web.action.ActionItemsJson.NoneNeededJson;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes action items as JSON. */
@JiraComponent
public class ActionItemAnswers {
  private final ListActionItems listing;
  private final LoadedPromises loading;
  private final ActionItemAccess access;
  private final People people;
  private final Translator translator;

  public ActionItemAnswers(
      ListActionItems listing,
      LoadedPromises loading,
      ActionItemAccess access,
      People people,
      Translator translator) {
    this.listing = listing;
    this.loading = loading;
    this.access = access;
    this.people = people;
    this.translator = translator;
  }

  ActionItemsJson list(SeenPostMortem seen, Paging paging) {
    All all = loading.of(seen.postMortem(), new Loaded());
    Listed listed = listing.page(seen, all.promises(), paging.startAt(), paging.maxResults());
    Map<Long, List<String>> promisedBy =
        listing.promisedBy(
            listed.promised().stream().map(each -> each.promise().issueId()).toList());
    Optional<Wording> whyNot = access.whyNotPromise(seen);
    return new ActionItemsJson(
        paging.startAt(),
        paging.maxResults(),
        listed.total(),
        listed.notVisible(),
        listed.promised().stream().map(each -> item(each, promisedBy)).toList(),
        all.isAllWeak(),
        all.noneNeeded().map(this::noneNeeded).orElse(null),
        new ActionItemsJson.MayJson(whyNot.isEmpty(), whyNot.map(translator::say).orElse(null)));
  }

  /**
   * The one with that issue.
   *
   * @throws Refusal where the asker sees no such promise
   */
  ActionItemJson item(SeenPostMortem seen, long issueId) {
    return listing
        .one(seen, issueId)
        .map(each -> item(each, listing.promisedBy(List.of(issueId))))
        .orElseThrow(() -> Refusal.notFound("issueKey"));
  }

  private ActionItemJson item(Promised promised, Map<Long, List<String>> promisedBy) {
    return new ActionItemJson(
        promised.item().issue().key(),
        promised.item().issue().summary(),
        promised.item().statusName(),
        promised.item().isResolved(),
        promised.item().archived(),
        promised.item().owner().map(PersonJson::of).orElse(null),
        promised.item().due().map(LocalDate::toString).orElse(null),
        promised.strength().map(Strength::word).orElse(null),
        promised.promise().copied(),
        hints(promised.hints()),
        promised.promise().promisedAt().toString(),
        promisedBy.getOrDefault(promised.promise().issueId(), List.of()),
        new ActionItemJson.MayJson(promised.mayChange(), promised.mayUnpromise()),
        promised.promise().version());
  }

  List<HintJson> hints(List<Hint> hints) {
    return hints.stream()
        .map(
            hint ->
                new HintJson(
                    hint.word(), translator.say(Wording.of("debrief.actions.hint." + hint.word()))))
        .toList();
  }

  NoneNeededJson noneNeeded(NoneNeeded said) {
    return new NoneNeededJson(
        said.reason(),
        people.byKey(said.byKey()).map(PersonJson::of).orElse(null),
        said.at().toString(),
        said.version());
  }
}
