package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ActionItemAccess;
import io.debrief.core.action.ListActionItems;
import io.debrief.core.action.ListActionItems.Listed;
import io.debrief.core.action.LoadedPromises;
import io.debrief.core.action.LoadedPromises.All;
import io.debrief.core.action.NoneNeeded;
import io.debrief.core.host.People;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.action.ActionItemsJson.NoneNeededJson;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.Paging;
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
  private final ActionItemWriter writer;

  public ActionItemAnswers(
      ListActionItems listing,
      LoadedPromises loading,
      ActionItemAccess access,
      People people,
      ActionItemWriter writer) {
    this.listing = listing;
    this.loading = loading;
    this.access = access;
    this.people = people;
    this.writer = writer;
  }

  ActionItemsJson list(SeenPostMortem seen, Paging paging) {
    Loaded loaded = new Loaded();
    All all = loading.of(seen.postMortem(), loaded);
    Listed listed =
        listing.page(seen, loaded, all.promises(), paging.startAt(), paging.maxResults());
    Map<Long, List<String>> promisedBy =
        listing.promisedBy(
            listed.promised().stream().map(each -> each.promise().issueId()).toList());
    Optional<Wording> whyNot = access.whyNotPromise(seen);
    return new ActionItemsJson(
        paging.startAt(),
        paging.maxResults(),
        listed.total(),
        listed.notVisible(),
        writer.items(seen.reader(), listed.promised(), promisedBy),
        all.isAllWeak(),
        all.noneNeeded().map(this::noneNeeded).orElse(null),
        new ActionItemsJson.MayJson(whyNot.isEmpty(), whyNot.map(writer::say).orElse(null)));
  }

  /**
   * The one with that issue.
   *
   * @throws Refusal where the asker sees no such promise
   */
  ActionItemJson item(SeenPostMortem seen, long issueId) {
    return listing
        .one(seen, issueId)
        .flatMap(
            each ->
                writer
                    .items(seen.reader(), List.of(each), listing.promisedBy(List.of(issueId)))
                    .stream()
                    .findFirst())
        .orElseThrow(() -> Refusal.notFound("issueKey"));
  }

  NoneNeededJson noneNeeded(NoneNeeded said) {
    return new NoneNeededJson(
        said.reason(),
        people.byKey(said.byKey()).map(PersonJson::of).orElse(null),
        said.at().toString(),
        said.version());
  }
}
