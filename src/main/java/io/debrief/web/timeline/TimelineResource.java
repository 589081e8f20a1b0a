package io.debrief.web.timeline;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.timeline.CurateTimeline;
import io.debrief.core.timeline.RefreshTimeline;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.web.shared.JsonBody;
import io.debrief.web.timeline.TimelineJson.EntryJson;
import io.debrief.web.timeline.TimelineJson.RefreshedJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The timeline of a post-mortem over REST. */
@JiraComponent
@Path("/post-mortems/{key}/timeline")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {
  private final PostMortems postMortems;
  private final CurateTimeline curating;
  private final RefreshTimeline refreshing;
  private final TimelineAnswers answers;
  private final EntryBodies bodies;

  @Inject
  public TimelineResource(
      PostMortems postMortems,
      CurateTimeline curating,
      RefreshTimeline refreshing,
      TimelineAnswers answers,
      EntryBodies bodies) {
    this.postMortems = postMortems;
    this.curating = curating;
    this.refreshing = refreshing;
    this.answers = answers;
    this.bodies = bodies;
  }

  @GET
  public TimelineJson read(
      @PathParam("key") String key,
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
    return answers.answer(postMortems.withKey(key), startAt, maxResults);
  }

  @POST
  public Response add(@PathParam("key") String key, Map<String, Object> body) {
    SeenPostMortem seen = postMortems.withKey(key);
    TimelineEntry added = curating.add(Curators.of(seen), bodies.first(new JsonBody(body)));
    EntryJson answer = answers.entry(seen, added);
    return Response.status(Response.Status.CREATED).entity(answer).build();
  }

  @PUT
  @Path("/{id}")
  public Response change(
      @PathParam("key") String key, @PathParam("id") String id, Map<String, Object> body) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody fields = new JsonBody(body);
    int version = fields.version();
    return answers.outcome(
        seen,
        curating.change(Curators.of(seen), EntryBodies.id(id), version, bodies.change(fields)));
  }

  @DELETE
  @Path("/{id}")
  public Response delete(
      @PathParam("key") String key,
      @PathParam("id") String id,
      @QueryParam("version") String version) {
    SeenPostMortem seen = postMortems.withKey(key);
    return answers.outcome(
        seen, curating.delete(Curators.of(seen), EntryBodies.id(id), JsonBody.version(version)));
  }

  @POST
  @Path("/{id}/restore")
  public Response restore(
      @PathParam("key") String key, @PathParam("id") String id, Map<String, Object> body) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody fields = new JsonBody(body);
    int version = fields.version();
    fields.refuseOthers();
    return answers.outcome(seen, curating.restore(Curators.of(seen), EntryBodies.id(id), version));
  }

  @POST
  @Path("/refresh")
  public RefreshedJson refresh(@PathParam("key") String key) {
    SeenPostMortem seen = postMortems.withKey(key);
    return new RefreshedJson(refreshing.refresh(Curators.of(seen), seen.incidents()));
  }
}
