package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.postmortem.ChangePostMortem;
import io.debrief.core.postmortem.CreatePostMortem;
import io.debrief.core.postmortem.ListPostMortems.Filter;
import io.debrief.core.postmortem.PostMortemRequest;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.shared.JsonBody;
import io.debrief.web.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

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
  private final ChangePostMortem changing;
  private final ChangeAnswers changes;

  @Inject
  public PostMortemResource(
      CreatePostMortem creating,
      PostMortems postMortems,
      PostMortemAnswers answers,
      ChangePostMortem changing,
      ChangeAnswers changes) {
    this.creating = creating;
    this.postMortems = postMortems;
    this.answers = answers;
    this.changing = changing;
    this.changes = changes;
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
            body.instant("meetingAt"),
            body.text("projectKey"),
            ParticipantAnswers.readIfGiven(body));
    body.refuseOthers();
    return request;
  }

  @GET
  public PostMortemsJson list(
      @QueryParam("key") String key,
      @QueryParam("incident") String incident,
      @QueryParam("project") String project,
      @QueryParam("stage") String stage,
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("50") String maxResults) {
    return answers.list(
        new Filter(
            Optional.ofNullable(key),
            Optional.ofNullable(incident),
            Optional.ofNullable(project),
            Optional.ofNullable(stage)),
        Paging.of(startAt, maxResults));
  }

  @PUT
  @Path("/{key}")
  public Response change(@PathParam("key") String key, Map<String, Object> body) {
    JsonBody json = new JsonBody(body);
    ChangePostMortem.Wish wish =
        new ChangePostMortem.Wish(
            json.text("title"),
            json.text("facilitator"),
            json.instant("meetingAt"),
            json.has("participants")
                ? Optional.of(ParticipantAnswers.read(json))
                : Optional.empty(),
            json.version());
    json.refuseOthers();
    boolean stale = changing.change(postMortems.withKey(key), wish).stale();
    return changes.of(answers.answer(postMortems.withKey(key)), stale);
  }

  @GET
  @Path("/{key}")
  public PostMortemJson read(@PathParam("key") String key) {
    return answers.answer(postMortems.withKey(key));
  }
}
