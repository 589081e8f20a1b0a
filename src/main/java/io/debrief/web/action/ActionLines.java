package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ListActionItems.Promised;
import io.debrief.core.followup.Flag;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.FollowUpStore;
import io.debrief.core.followup.FollowUpTime;
import io.debrief.core.followup.SeenFollowUp;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.followup.FlagWords;
import io.debrief.web.postmortem.IssueLinks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says action items in lines: what the host has, what is flagged, and what we gently ask. */
@JiraComponent
public class ActionLines {
  private final FollowUpStore followUps;
  private final FollowUpTime time;
  private final FlagWords flags;
  private final IssueLinks links;
  private final Translator translator;

  public ActionLines(
      FollowUpStore followUps,
      FollowUpTime time,
      FlagWords flags,
      IssueLinks links,
      Translator translator) {
    this.followUps = followUps;
    this.time = time;
    this.flags = flags;
    this.links = links;
    this.translator = translator;
  }

  List<ActionLineView> of(SeenPostMortem seen, List<Promised> promised) {
    if (promised.isEmpty()) {
      return List.of();
    }
    Map<Long, FollowUp> kept =
        followUps.ofIssues(promised.stream().map(it -> it.promise().issueId()).toList()).stream()
            .collect(Collectors.toMap(FollowUp::issueId, Function.identity()));
    return promised.stream()
        .map(each -> line(seen.reader(), each, kept.get(each.promise().issueId())))
        .toList();
  }

  private ActionLineView line(Person reader, Promised promised, FollowUp followUp) {
    List<String> notes = new ArrayList<>();
    if (promised.promise().copied()) {
      notes.add(say(Wording.of("debrief.actions.copied")));
    }
    if (followUp != null) {
      time.raised(new SeenFollowUp(reader, promised.item(), followUp)).stream()
          .map(raised -> raised.flag())
          .filter(flag -> flag != Flag.NO_OWNER && flag != Flag.NO_DATE)
          .map(flags::name)
          .forEach(notes::add);
    }
    promised.hints().stream()
        .map(hint -> say(Wording.of("debrief.actions.hint." + hint.word())))
        .forEach(notes::add);
    return new ActionLineView(
        links.to(promised.item().issue()),
        new ActionLineView.Facts(
            promised.item().statusName(),
            promised.item().owner().map(Person::displayName).orElse(""),
            promised.item().due().map(LocalDate::toString).orElse(""),
            promised
                .strength()
                .map(it -> say(Wording.of("debrief.actions.strength." + it.word())))
                .orElse("")),
        notes,
        new ActionLineView.May(
            promised.mayUnpromise(), promised.promise().copied() && promised.mayChange()),
        promised.promise().version());
  }

  private String say(Wording wording) {
    return translator.say(wording);
  }
}
