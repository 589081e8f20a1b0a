package io.debrief.web.factor;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.factor.AcceptFactor;
import io.debrief.core.factor.EditFactors;
import io.debrief.core.factor.Factor;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.shared.JsonBody;
import io.debrief.web.shared.Paging;
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
import java.util.Optional;

/** The factors of a post-mortem over REST. */
@JiraComponent
@Path("/post-mortems/{key}/factors")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FactorResource {
  private final PostMortems postMortems;
  private final EditFactors editing;
  private final AcceptFactor accepting;
  private final FactorAnswers answers;

  @Inject
  public FactorResource(
      PostMortems postMortems, EditFactors editing, AcceptFactor accepting, FactorAnswers answers) {
    this.postMortems = postMortems;
    this.editing = editing;
    this.accepting = accepting;
    this.answers = answers;
  }

  @GET
  public FactorsJson list(
      @PathParam("key") String key,
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
    return answers.list(postMortems.withKey(key), Paging.of(startAt, maxResults));
  }

  @POST
  public Response add(@PathParam("key") String key, Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    Factor added = editing.add(seen, FactorBodies.wish(new JsonBody(sent)));
    return Response.status(Response.Status.CREATED).entity(answers.factor(seen, added)).build();
  }

  @PUT
  @Path("/{id}")
  public Response change(
      @PathParam("key") String key, @PathParam("id") String id, Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody body = new JsonBody(sent);
    int version = body.version();
    return answers.outcome(
        seen, editing.change(seen, FactorBodies.id("id", id), version, FactorBodies.wish(body)));
  }

  @DELETE
  @Path("/{id}")
  public Response delete(
      @PathParam("key") String key,
      @PathParam("id") String id,
      @QueryParam("version") String version) {
    SeenPostMortem seen = postMortems.withKey(key);
    return answers.outcome(
        seen, editing.delete(seen, FactorBodies.id("id", id), FactorBodies.version(version)));
  }

  @POST
  @Path("/{id}/restore")
  public Response restore(
      @PathParam("key") String key, @PathParam("id") String id, Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody body = new JsonBody(sent);
    int version = body.version();
    body.refuseOthers();
    return answers.outcome(seen, editing.restore(seen, FactorBodies.id("id", id), version));
  }

  @PUT
  @Path("/{id}/acceptance")
  public Response accept(
      @PathParam("key") String key, @PathParam("id") String id, Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody body = new JsonBody(sent);
    int version = body.version();
    Optional<String> reason = body.text("reason");
    Optional<String> reviewOn = body.text("reviewOn");
    body.refuseOthers();
    return answers.outcome(
        seen, accepting.accept(seen, FactorBodies.id("id", id), version, reason, reviewOn));
  }

  @DELETE
  @Path("/{id}/acceptance")
  public Response takeBack(
      @PathParam("key") String key,
      @PathParam("id") String id,
      @QueryParam("version") String version) {
    SeenPostMortem seen = postMortems.withKey(key);
    return answers.outcome(
        seen, accepting.takeBack(seen, FactorBodies.id("id", id), FactorBodies.version(version)));
  }
}
