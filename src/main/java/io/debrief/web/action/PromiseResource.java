package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.action.ChangePromise;
import io.debrief.core.action.NoneNeeded;
import io.debrief.core.action.SayNoneNeeded;
import io.debrief.core.action.Strength;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.shared.JsonBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One promise of a post-mortem over REST, and the reason why there is none. */
@JiraComponent
@Path("/post-mortems/{key}/action-items")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PromiseResource {
  private final PostMortems postMortems;
  private final ChangePromise changing;
  private final SayNoneNeeded saying;
  private final ActionItemAnswers answers;
  private final StaleAnswers stale;

  @Inject
  public PromiseResource(
      PostMortems postMortems,
      ChangePromise changing,
      SayNoneNeeded saying,
      ActionItemAnswers answers,
      StaleAnswers stale) {
    this.postMortems = postMortems;
    this.changing = changing;
    this.saying = saying;
    this.answers = answers;
    this.stale = stale;
  }

  @PUT
  @Path("/{issueKey}")
  public Response change(
      @PathParam("key") String key,
      @PathParam("issueKey") String issueKey,
      Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody body = new JsonBody(sent);
    int version = body.version();
    Optional<Strength> strength = ActionItemBodies.strength(body);
    boolean confirm = body.flag("confirmed").orElse(false);
    Optional<List<Long>> factorIds = body.numbers("factorIds");
    body.refuseOthers();
    ChangePromise.Outcome outcome =
        changing.change(seen, issueKey, strength, confirm, factorIds, version);
    return stale.orOk(outcome.stale(), answers.item(seen, outcome.promise().issueId()));
  }

  @DELETE
  @Path("/{issueKey}")
  public Response unpromise(
      @PathParam("key") String key,
      @PathParam("issueKey") String issueKey,
      @QueryParam("version") String version) {
    SeenPostMortem seen = postMortems.withKey(key);
    ChangePromise.Outcome outcome = changing.unpromise(seen, issueKey, JsonBody.version(version));
    return outcome.stale()
        ? stale.answer(answers.item(seen, outcome.promise().issueId()))
        : Response.ok(Map.of("key", issueKey)).build();
  }

  @PUT
  @Path("/none-needed")
  public Response noneNeeded(@PathParam("key") String key, Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody body = new JsonBody(sent);
    int version = body.version();
    String reason = body.text("reason").orElse("");
    body.refuseOthers();
    SayNoneNeeded.Outcome outcome = saying.say(seen, reason, version);
    Optional<NoneNeeded> said = outcome.said();
    return stale.orOk(
        outcome.stale(),
        said.map(answers::noneNeeded)
            .orElseGet(() -> new ActionItemsJson.NoneNeededJson("", null, null, 0)));
  }
}
