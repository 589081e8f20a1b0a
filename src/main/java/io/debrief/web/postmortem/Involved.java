package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.People;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Participant;
import io.debrief.core.postmortem.PostMortemStore;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.List;
import java.util.Optional;

/** Prepares who takes part in a post-mortem, and of which incidents it is. */
@JiraComponent
public class Involved {
  private final PostMortemStore store;
  private final People people;
  private final Translator translator;
  private final IssueLinks links;

  public Involved(PostMortemStore store, People people, Translator translator, IssueLinks links) {
    this.store = store;
    this.people = people;
    this.translator = translator;
    this.links = links;
  }

  List<LinkedIssueView> incidents(SeenPostMortem seen) {
    return seen.incidents().stream().map(links::to).toList();
  }

  /** Without the facilitator; whom the host no longer knows is left out. */
  List<ParticipantView> participants(SeenPostMortem seen) {
    return store.participantsOf(seen.postMortem().id()).stream()
        .flatMap(participant -> view(participant).stream())
        .toList();
  }

  private Optional<ParticipantView> view(Participant participant) {
    return people
        .byKey(participant.userKey())
        .map(
            person ->
                new ParticipantView(
                    person,
                    participant.role().word(),
                    translator.say(Wording.of("debrief.role." + participant.role().word()))));
  }
}
