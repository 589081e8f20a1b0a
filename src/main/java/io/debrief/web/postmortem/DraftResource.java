package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.ChooseIncidents;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the dialog that creates a post-mortem is filled in with, over REST. */
@JiraComponent
@Path("/post-mortem-draft")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
  private final People people;
  private final ChooseIncidents incidents;
  private final DraftAnswers answers;

  @Inject
  public DraftResource(People people, ChooseIncidents incidents, DraftAnswers answers) {
    this.people = people;
    this.incidents = incidents;
    this.answers = answers;
  }

  @GET
  public DraftJson read(@QueryParam("incident") List<String> keys) {
    Person asker =
        people.asking().orElseThrow(() -> Refusal.forbidden(Wording.of("debrief.refusal.sign-in")));
    return answers.of(incidents.of(keys, asker), asker);
  }
}
