package io.debrief.web.postmortem;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Overview;
import io.debrief.web.postmortem.PostMortemJson.WarningJson;
import java.util.List;

/** Says what somebody should see to on a post-mortem; for readers who see all of its incidents. */
final class Warnings {
  private final Translator translator;

  Warnings(Translator translator) {
    this.translator = translator;
  }

  List<String> words(Overview overview) {
    return overview.lessVisible().stream().map(this::moreVisibleThan).toList();
  }

  List<WarningJson> json(Overview overview) {
    return overview.lessVisible().stream()
        .map(incident -> new WarningJson("more-visible", incident.key(), moreVisibleThan(incident)))
        .toList();
  }

  private String moreVisibleThan(HostIssue incident) {
    return translator.say(Wording.of("debrief.warning.more-visible", incident.key()));
  }
}
