package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.Flag;
import io.debrief.core.followup.FollowUpTime;
import io.debrief.core.followup.Raised;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.timeline.ReaderTime;
import java.time.Instant;

/** Says flags in words, as the reader expects them. */
@JiraComponent
public class FlagWords {
  private final FollowUpTime time;
  private final ReaderTime reader;
  private final Translator translator;

  public FlagWords(FollowUpTime time, ReaderTime reader, Translator translator) {
    this.time = time;
    this.reader = reader;
    this.translator = translator;
  }

  FlagView of(Raised raised) {
    Flag flag = raised.flag();
    return new FlagView(
        flag.word(),
        name(flag),
        raised.since().map(this::since).orElse(""),
        translator.say(Wording.of("debrief.flag.clears." + flag.word(), number(flag))));
  }

  /** For lists of action items, too. */
  public String name(Flag flag) {
    return translator.say(Wording.of("debrief.flag." + flag.word()));
  }

  private String since(Instant instant) {
    return translator.say(Wording.of("debrief.flag.since", reader.of(time.dayOf(instant))));
  }

  private String number(Flag flag) {
    return switch (flag) {
      case STALE -> Integer.toString(time.staleDays());
      case SLIPPED -> Integer.toString(time.slips());
      case MISSED, OVERDUE, OWNER_INACTIVE, NO_OWNER, NO_DATE -> "";
    };
  }
}
