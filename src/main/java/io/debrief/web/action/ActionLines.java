package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ListActionItems.Promised;
import io.debrief.core.action.Strength;
import io.debrief.core.followup.FollowedItems;
import io.debrief.core.followup.FollowedItems.Followed;
import io.debrief.core.followup.LoadedFollowUps;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.postmortem.IssueLinks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says action items in lines: what the host has, what is flagged, and what we gently ask. */
@JiraComponent
public class ActionLines {
  private final LoadedFollowUps followUps;
  private final FollowedItems following;
  private final ActionNotes notes;
  private final IssueLinks links;
  private final Translator translator;

  public ActionLines(
      LoadedFollowUps followUps,
      FollowedItems following,
      ActionNotes notes,
      IssueLinks links,
      Translator translator) {
    this.followUps = followUps;
    this.following = following;
    this.notes = notes;
    this.links = links;
    this.translator = translator;
  }

  List<ActionLineView> of(SeenPostMortem seen, Loaded loaded, List<Promised> promised) {
    if (promised.isEmpty()) {
      return List.of();
    }
    Map<Long, Followed> followed =
        following.of(
            followUps
                .of(seen.postMortem(), loaded)
                .ofIssues(promised.stream().map(each -> each.promise().issueId()).toList()));
    return promised.stream()
        .map(
            each ->
                line(
                    seen.reader(),
                    each,
                    Optional.ofNullable(followed.get(each.promise().issueId()))))
        .toList();
  }

  private ActionLineView line(Person reader, Promised promised, Optional<Followed> followed) {
    return new ActionLineView(
        links.to(promised.item().issue()),
        new ActionLineView.Facts(
            promised.item().statusName(),
            promised.item().owner().map(Person::displayName).orElse(""),
            promised.item().due().map(LocalDate::toString).orElse(""),
            promised.strength().map(Strength::word).orElse(""),
            translator.say(
                Wording.of(
                    "debrief.actions.strength."
                        + promised.strength().map(Strength::word).orElse("unsaid")))),
        notes.of(reader, promised, followed),
        new ActionLineView.May(
            promised.mayUnpromise(),
            promised.promise().copied() && promised.mayChange(),
            promised.mayChange()),
        promised.promise().version());
  }
}
