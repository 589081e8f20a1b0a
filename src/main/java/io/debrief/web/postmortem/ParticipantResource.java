package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.postmortem.ChangePostMortem;
import io.debrief.core.postmortem.ChoosePeople.Named;
import io.debrief.core.postmortem.KeepChange;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.web.shared.JsonBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The participants of a post-mortem over REST. */
@JiraComponent
@Path("/post-mortems/{key}/participants")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantResource {
  private final PostMortems postMortems;
  private final ChangePostMortem changing;
  private final ParticipantAnswers answers;
  private final ChangeAnswers changes;

  @Inject
  public ParticipantResource(
      PostMortems postMortems,
      ChangePostMortem changing,
      ParticipantAnswers answers,
      ChangeAnswers changes) {
    this.postMortems = postMortems;
    this.changing = changing;
    this.answers = answers;
    this.changes = changes;
  }

  @GET
  public ParticipantsJson read(@PathParam("key") String key) {
    return answers.of(postMortems.withKey(key).postMortem());
  }

  @PUT
  public Response write(@PathParam("key") String key, Map<String, Object> body) {
    JsonBody json = new JsonBody(body);
    List<Named> named = ParticipantAnswers.read(json);
    int version = json.version();
    json.refuseOthers();
    KeepChange.Outcome outcome = changing.participants(postMortems.withKey(key), named, version);
    return changes.of(answers.of(outcome.postMortem()), outcome.stale());
  }
}
