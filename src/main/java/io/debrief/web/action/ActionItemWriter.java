package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.Hint;
import io.debrief.core.action.ListActionItems.Promised;
import io.debrief.core.action.Strength;
import io.debrief.core.followup.FollowedItems;
import io.debrief.core.followup.FollowedItems.Followed;
import io.debrief.core.followup.SeenFollowUp;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.action.ActionItemJson.HintJson;
import io.debrief.web.followup.CheckInWriter;
import io.debrief.web.followup.FollowUpAnswers;
import io.debrief.web.person.PersonJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes single action items as JSON, each with how it is followed up. */
@JiraComponent
public class ActionItemWriter {
  private final FollowedItems following;
  private final FollowUpAnswers followUps;
  private final CheckInWriter checkIns;
  private final ActionNotes notes;
  private final Translator translator;

  public ActionItemWriter(
      FollowedItems following,
      FollowUpAnswers followUps,
      CheckInWriter checkIns,
      ActionNotes notes,
      Translator translator) {
    this.following = following;
    this.followUps = followUps;
    this.checkIns = checkIns;
    this.notes = notes;
    this.translator = translator;
  }

  List<ActionItemJson> items(
      Person reader, List<Promised> promised, Map<Long, List<String>> promisedBy) {
    Map<Long, Followed> followed =
        following.of(promised.stream().map(each -> each.promise().issueId()).toList());
    return promised.stream()
        .map(
            each ->
                item(
                    reader,
                    each,
                    Optional.ofNullable(followed.get(each.promise().issueId())),
                    promisedBy.getOrDefault(each.promise().issueId(), List.of())))
        .toList();
  }

  private ActionItemJson item(
      Person reader, Promised promised, Optional<Followed> followed, List<String> promisedBy) {
    return new ActionItemJson(
        promised.item().issue().key(),
        promised.item().issue().summary(),
        promised.item().statusName(),
        promised.item().isResolved(),
        promised.item().archived(),
        promised.item().owner().map(PersonJson::of).orElse(null),
        promised.item().due().map(LocalDate::toString).orElse(null),
        promised.strength().map(Strength::word).orElse(null),
        promised.factorIds(),
        promised.promise().copied(),
        hints(promised.hints()),
        followed
            .map(it -> followUps.of(new SeenFollowUp(reader, promised.item(), it.followUp())))
            .orElse(null),
        followed.flatMap(Followed::lastCheckIn).map(checkIns::json).orElse(null),
        notes.of(reader, promised, followed),
        promised.promise().promisedAt().toString(),
        promisedBy,
        new ActionItemJson.MayJson(promised.mayChange(), promised.mayUnpromise()),
        promised.promise().version());
  }

  List<HintJson> hints(List<Hint> hints) {
    return hints.stream()
        .map(
            hint ->
                new HintJson(hint.word(), say(Wording.of("debrief.actions.hint." + hint.word()))))
        .toList();
  }

  String say(Wording wording) {
    return translator.say(wording);
  }
}
