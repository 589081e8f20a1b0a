package io.debrief.web.mail;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.HomeZone;
import io.debrief.core.host.People;
import io.debrief.core.mail.Recipient;
import io.debrief.core.mail.Recipients;
import io.debrief.core.preference.OwnPreferences;
import io.debrief.core.preference.Preferences;
import java.util.Optional;

/** Prepares the page on which the person who asks chooses whether to get the digest. */
@JiraComponent
public class DigestChoicePage {
  private final OwnPreferences preferences;
  private final People people;
  private final Recipients recipients;
  private final HomeZone home;

  public DigestChoicePage(
      OwnPreferences preferences, People people, Recipients recipients, HomeZone home) {
    this.preferences = preferences;
    this.people = people;
    this.recipients = recipients;
    this.home = home;
  }

  public DigestChoiceView now() {
    Preferences chosen = preferences.read();
    Optional<Recipient> recipient = people.asking().flatMap(recipients::of);
    return new DigestChoiceView(
        chosen.digest(),
        chosen.version(),
        recipient.isPresent(),
        recipient.map(Recipient::zone).orElseGet(home::zone).getId());
  }
}
