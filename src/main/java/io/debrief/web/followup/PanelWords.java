package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.CheckInAccess;
import io.debrief.core.followup.SeenFollowUp;
import io.debrief.core.followup.TellPromises;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.postmortem.IssueLinks;
import io.debrief.web.timeline.ReaderTime;
import java.time.LocalDate;

/** Says what the Follow-up panel shows, in its reader's language. */
@JiraComponent
public class PanelWords {
  private final CheckInAccess access;
  private final IssueLinks links;
  private final ReaderTime reader;
  private final Translator translator;

  public PanelWords(
      CheckInAccess access, IssueLinks links, ReaderTime reader, Translator translator) {
    this.access = access;
    this.links = links;
    this.reader = reader;
    this.translator = translator;
  }

  String say(Wording wording) {
    return translator.say(wording);
  }

  String day(LocalDate day) {
    return reader.of(day);
  }

  String zone() {
    return reader.zoneName();
  }

  /** Empty where the reader may check in. */
  String whyNot(SeenFollowUp seen) {
    return access.whyNot(seen.reader(), seen.item()).map(this::say).orElse("");
  }

  FollowUpPanelView.Promised promised(TellPromises.Told told) {
    return new FollowUpPanelView.Promised(
        told.seen().stream().map(each -> links.to(each.issue())).toList(), hidden(told.hidden()));
  }

  private String hidden(int number) {
    return switch (number) {
      case 0 -> "";
      case 1 -> say(Wording.of("debrief.follow-up.hidden.one"));
      default -> say(Wording.of("debrief.follow-up.hidden.many", Integer.toString(number)));
    };
  }
}
