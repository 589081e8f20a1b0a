package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.postmortem.FacilitateReview;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.web.shared.JsonBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Begins the meeting of a post-mortem, over REST. */
@JiraComponent
@Path("/post-mortems/{key}/start")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StartResource {
  private final PostMortems postMortems;
  private final FacilitateReview facilitating;
  private final PostMortemAnswers answers;
  private final ChangeAnswers changes;

  @Inject
  public StartResource(
      PostMortems postMortems,
      FacilitateReview facilitating,
      PostMortemAnswers answers,
      ChangeAnswers changes) {
    this.postMortems = postMortems;
    this.facilitating = facilitating;
    this.answers = answers;
    this.changes = changes;
  }

  @POST
  public Response start(@PathParam("key") String key, Map<String, Object> body) {
    JsonBody json = new JsonBody(body);
    int version = json.version();
    json.refuseOthers();
    return answer(key, facilitating.start(postMortems.withKey(key), version).stale());
  }

  private Response answer(String key, boolean stale) {
    return changes.of(answers.answer(postMortems.withKey(key)), stale);
  }
}
