package io.debrief.web.factor;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.factor.Direction;
import io.debrief.core.factor.EditWhys;
import io.debrief.core.factor.EditWhys.Outcome;
import io.debrief.core.factor.Whys;
import io.debrief.core.factor.Word;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.shared.JsonBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The whys beneath a factor over REST; each answer is the factor with all of them. */
@JiraComponent
@Path("/post-mortems/{key}/factors/{id}/whys")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WhyResource {
  private final PostMortems postMortems;
  private final EditWhys editing;
  private final FactorAnswers answers;

  @Inject
  public WhyResource(PostMortems postMortems, EditWhys editing, FactorAnswers answers) {
    this.postMortems = postMortems;
    this.editing = editing;
    this.answers = answers;
  }

  @POST
  public Response add(
      @PathParam("key") String key, @PathParam("id") String id, Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody body = new JsonBody(sent);
    long parent = body.number("parent").orElse(Whys.TOP);
    Optional<String> text = body.text("text");
    body.refuseOthers();
    Outcome outcome = editing.add(seen, FactorBodies.id("id", id), parent, text);
    return Response.status(Response.Status.CREATED)
        .entity(answers.factor(seen, outcome.factor()))
        .build();
  }

  @PUT
  @Path("/{whyId}")
  public Response change(
      @PathParam("key") String key,
      @PathParam("id") String id,
      @PathParam("whyId") String whyId,
      Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    long factor = FactorBodies.id("id", id);
    long why = FactorBodies.id("whyId", whyId);
    JsonBody body = new JsonBody(sent);
    int version = body.version();
    Optional<String> text = body.text("text");
    Optional<Long> parent = body.number("parent");
    Optional<Direction> move = body.text("move").map(WhyResource::direction);
    body.refuseOthers();
    if ((text.isPresent() ? 1 : 0) + (parent.isPresent() ? 1 : 0) + (move.isPresent() ? 1 : 0)
        != 1) {
      throw Refusal.invalid("text", Wording.of("debrief.causes.why.one"));
    }
    return answers.outcome(
        seen,
        move.isPresent()
            ? editing.move(seen, factor, why, version, move.get())
            : parent.isPresent()
                ? editing.moveUnder(seen, factor, why, version, parent.get())
                : editing.change(seen, factor, why, version, text));
  }

  @DELETE
  @Path("/{whyId}")
  public Response delete(
      @PathParam("key") String key,
      @PathParam("id") String id,
      @PathParam("whyId") String whyId,
      @QueryParam("version") String version) {
    SeenPostMortem seen = postMortems.withKey(key);
    return answers.outcome(
        seen,
        editing.delete(
            seen,
            FactorBodies.id("id", id),
            FactorBodies.id("whyId", whyId),
            FactorBodies.version(version)));
  }

  private static Direction direction(String word) {
    return Word.in(Direction.values(), word)
        .orElseThrow(() -> Refusal.invalid("move", Wording.of("debrief.causes.choice", word)));
  }
}
