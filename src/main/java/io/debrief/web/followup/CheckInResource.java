package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.followup.CheckInWish;
import io.debrief.core.followup.FollowUps;
import io.debrief.core.followup.RecordCheckIn;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import io.debrief.web.shared.JsonBody;
import io.debrief.web.shared.Paging;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One action item and its check-ins over REST. */
@JiraComponent
@Path("/action-items/{key}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckInResource {
  private final FollowUps followUps;
  private final RecordCheckIn recording;
  private final CheckInAnswers answers;
  private final CheckInWriter writer;

  @Inject
  public CheckInResource(
      FollowUps followUps, RecordCheckIn recording, CheckInAnswers answers, CheckInWriter writer) {
    this.followUps = followUps;
    this.recording = recording;
    this.answers = answers;
    this.writer = writer;
  }

  @GET
  public FollowedItemJson read(@PathParam("key") String key) {
    return answers.item(followUps.withKey(key));
  }

  @GET
  @Path("/check-ins")
  public CheckInsJson list(
      @PathParam("key") String key,
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("50") String maxResults) {
    return answers.page(followUps.withKey(key), Paging.of(startAt, maxResults));
  }

  @POST
  @Path("/check-ins")
  public Response checkIn(@PathParam("key") String key, Map<String, Object> body) {
    JsonBody json = new JsonBody(body);
    CheckInWish wish =
        new CheckInWish(
            json.text("verdict"),
            json.text("note"),
            json.text("evidence"),
            json.text("nextDue"),
            json.text("reason"),
            json.version());
    json.refuseOthers();
    RecordCheckIn.Outcome outcome = recording.record(followUps.withKey(key), wish);
    FollowedItemJson now = answers.item(outcome.now());
    return outcome.stale()
        ? Response.status(Response.Status.CONFLICT).entity(stale(now)).build()
        : Response.status(Response.Status.CREATED).entity(now).build();
  }

  private Map<String, Object> stale(FollowedItemJson now) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "errors",
        List.of(new ErrorJson("version", writer.words(Wording.of("debrief.check-in.stale")))));
    body.put("id", null);
    body.put("current", now);
    return body;
  }
}
