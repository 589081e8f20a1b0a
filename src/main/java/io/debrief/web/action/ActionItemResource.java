package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.action.ActionWish;
import io.debrief.core.action.PreviewActionItems;
import io.debrief.core.action.PromiseActionItems;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a post-mortem promises, over REST. */
@JiraComponent
@Path("/post-mortems/{key}/action-items")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ActionItemResource {
  private final PostMortems postMortems;
  private final PromiseActionItems promising;
  private final PreviewActionItems previewing;
  private final ActionItemAnswers answers;
  private final ActionItemBodies bodies;

  @Inject
  public ActionItemResource(
      PostMortems postMortems,
      PromiseActionItems promising,
      PreviewActionItems previewing,
      ActionItemAnswers answers,
      ActionItemBodies bodies) {
    this.postMortems = postMortems;
    this.promising = promising;
    this.previewing = previewing;
    this.answers = answers;
    this.bodies = bodies;
  }

  @GET
  public ActionItemsJson list(
      @PathParam("key") String key,
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("20") String maxResults) {
    return answers.list(postMortems.withKey(key), Paging.of(startAt, maxResults));
  }

  @POST
  public PromisedJson promise(@PathParam("key") String key, Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody body = new JsonBody(sent);
    Optional<String> requestId = body.text("requestId");
    List<ActionWish> wishes = bodies.wishes(body);
    body.refuseOthers();
    return bodies.promised(seen, promising.promise(seen, requestId, wishes));
  }

  @POST
  @Path("/preview")
  public PreviewJson preview(@PathParam("key") String key, Map<String, Object> sent) {
    SeenPostMortem seen = postMortems.withKey(key);
    JsonBody body = new JsonBody(sent);
    List<String> lines = body.texts("lines");
    Optional<String> projectKey = body.text("projectKey");
    Optional<String> issueType = body.text("issueType");
    body.refuseOthers();
    return bodies.previews(previewing.of(seen, lines, projectKey, issueType));
  }
}
