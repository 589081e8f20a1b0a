package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ListActionItems.Promised;
import io.debrief.core.followup.Flag;
import io.debrief.core.followup.FollowUpTime;
import io.debrief.core.followup.FollowedItems.Followed;
import io.debrief.core.followup.SeenFollowUp;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.followup.CheckInWords;
import io.debrief.web.followup.FlagWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what is worth knowing of an action item: flags, questions, the latest look. */
@JiraComponent
public class ActionNotes {
  private final FollowUpTime time;
  private final FlagWords flags;
  private final CheckInWords looks;
  private final Translator translator;

  public ActionNotes(
      FollowUpTime time, FlagWords flags, CheckInWords looks, Translator translator) {
    this.time = time;
    this.flags = flags;
    this.looks = looks;
    this.translator = translator;
  }

  /** The questions ask for owner and date already: their flags would say it twice. */
  List<String> of(Person reader, Promised promised, Optional<Followed> followed) {
    List<String> notes = new ArrayList<>();
    if (promised.item().archived()) {
      notes.add(say("debrief.actions.archived"));
    }
    if (promised.promise().copied()) {
      notes.add(say("debrief.actions.copied"));
    }
    followed.ifPresent(
        it ->
            time.raised(new SeenFollowUp(reader, promised.item(), it.followUp())).stream()
                .map(raised -> raised.flag())
                .filter(flag -> flag != Flag.NO_OWNER && flag != Flag.NO_DATE)
                .map(flags::name)
                .forEach(notes::add));
    promised.hints().stream()
        .map(hint -> say("debrief.actions.hint." + hint.word()))
        .forEach(notes::add);
    followed.flatMap(Followed::lastCheckIn).map(looks::of).ifPresent(notes::add);
    return notes;
  }

  private String say(String key) {
    return translator.say(Wording.of(key));
  }
}
