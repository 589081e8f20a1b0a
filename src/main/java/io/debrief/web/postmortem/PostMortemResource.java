package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.postmortem.CreatePostMortem;
import io.debrief.core.postmortem.PostMortemRequest;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.shared.JsonBody;
import io.debrief.web.timeline.TimelineAnswers;
import io.debrief.web.timeline.TimelineJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Post-mortems over REST. */
@JiraComponent
@Path("/post-mortems")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PostMortemResource {
  private final CreatePostMortem creating;
  private final PostMortems postMortems;
  private final PostMortemAnswers answers;
  private final TimelineAnswers timelines;

  @Inject
  public PostMortemResource(
      CreatePostMortem creating,
      PostMortems postMortems,
      PostMortemAnswers answers,
      TimelineAnswers timelines) {
    this.creating = creating;
    this.postMortems = postMortems;
    this.answers = answers;
    this.timelines = timelines;
  }

  @POST
  public Response create(Map<String, Object> body) {
    SeenPostMortem made = postMortems.made(creating.create(request(new JsonBody(body))));
    return Response.status(Response.Status.CREATED).entity(answers.answer(made)).build();
  }

  private static PostMortemRequest request(JsonBody body) {
    PostMortemRequest request =
        new PostMortemRequest(
            body.text("requestId"),
            body.texts("incidentKeys"),
            body.text("title"),
            body.text("facilitator"),
            body.instant("meetingAt"));
    body.refuseOthers();
    return request;
  }

  @GET
  @Path("/{key}")
  public PostMortemJson read(@PathParam("key") String key) {
    return answers.answer(postMortems.withKey(key));
  }

  @GET
  @Path("/{key}/timeline")
  public TimelineJson timeline(
      @PathParam("key") String key,
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
    return timelines.answer(postMortems.withKey(key), startAt, maxResults);
  }
}
