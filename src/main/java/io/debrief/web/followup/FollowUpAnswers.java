package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.FollowUpTime;
import io.debrief.core.followup.ListFollowUps;
import io.debrief.core.followup.ListFollowUps.Filter;
import io.debrief.core.followup.SeenFollowUp;
import io.debrief.web.followup.FollowUpsJson.ItemJson;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes follow-ups as JSON. */
@JiraComponent
public class FollowUpAnswers {
  private final ListFollowUps listing;
  private final FollowUpTime time;

  public FollowUpAnswers(ListFollowUps listing, FollowUpTime time) {
    this.listing = listing;
    this.time = time;
  }

  FollowUpsJson list(Filter filter, Paging paging) {
    List<SeenFollowUp> all = listing.of(filter);
    return new FollowUpsJson(
        paging.startAt(),
        paging.maxResults(),
        all.size(),
        paging.of(all).stream().map(this::item).toList());
  }

  private ItemJson item(SeenFollowUp seen) {
    return new ItemJson(
        seen.item().issue().key(),
        seen.item().issue().summary(),
        seen.item().statusName(),
        seen.item().isResolved(),
        seen.item().archived(),
        seen.item().owner().map(PersonJson::of).orElse(null),
        seen.item().due().map(LocalDate::toString).orElse(null),
        of(seen),
        seen.followUp().version());
  }

  /** The follow-up's part of an action item. */
  public FollowUpJson of(SeenFollowUp seen) {
    FollowUp followUp = seen.followUp();
    return new FollowUpJson(
        followUp.state().word(),
        followUp.due().toString(),
        time.isMissed(seen),
        time.raised(seen).stream().map(raised -> raised.flag().word()).toList(),
        followUp.reason().orElse(null),
        followUp.closedAt().map(Instant::toString).orElse(null));
  }
}
