package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.CheckInAccess;
import io.debrief.core.followup.CheckInStore;
import io.debrief.core.followup.SeenFollowUp;
import io.debrief.core.followup.TellPromises;
import io.debrief.core.host.Wording;
import io.debrief.web.followup.FollowedItemJson.MayJson;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes one action item and its check-ins as JSON. */
@JiraComponent
public class CheckInAnswers {
  private final FollowUpAnswers followUps;
  private final CheckInStore checkIns;
  private final TellPromises promises;
  private final CheckInAccess access;
  private final CheckInWriter writer;

  public CheckInAnswers(
      FollowUpAnswers followUps,
      CheckInStore checkIns,
      TellPromises promises,
      CheckInAccess access,
      CheckInWriter writer) {
    this.followUps = followUps;
    this.checkIns = checkIns;
    this.promises = promises;
    this.access = access;
    this.writer = writer;
  }

  FollowedItemJson item(SeenFollowUp seen) {
    TellPromises.Told told = promises.of(seen.followUp());
    Optional<Wording> whyNot = access.whyNot(seen.reader(), seen.item());
    return new FollowedItemJson(
        seen.item().issue().key(),
        seen.item().issue().summary(),
        seen.item().statusName(),
        seen.item().isResolved(),
        seen.item().archived(),
        seen.item().owner().map(PersonJson::of).orElse(null),
        seen.item().due().map(LocalDate::toString).orElse(null),
        promises.strength(seen.followUp(), told).map(strength -> strength.word()).orElse(null),
        followUps.of(seen),
        latest(seen),
        told.seen().stream().map(each -> each.issue().key()).toList(),
        told.hidden(),
        new MayJson(whyNot.isEmpty(), whyNot.map(writer::words).orElse(null)),
        seen.followUp().version());
  }

  CheckInsJson page(SeenFollowUp seen, Paging paging) {
    return new CheckInsJson(
        paging.startAt(),
        paging.maxResults(),
        checkIns.countOf(seen.followUp().issueId()),
        checkIns.page(seen.followUp().issueId(), paging.startAt(), paging.maxResults()).stream()
            .map(writer::json)
            .toList(),
        seen.followUp().version());
  }

  private CheckInJson latest(SeenFollowUp seen) {
    return seen.followUp().lastCheckIn().stream()
        .flatMap(id -> checkIns.withIds(List.of(id)).stream())
        .findFirst()
        .map(writer::json)
        .orElse(null);
  }
}
