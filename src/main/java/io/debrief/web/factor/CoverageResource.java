package io.debrief.web.factor;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.web.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What answers the factors of a post-mortem, over REST. */
@JiraComponent
@Path("/post-mortems/{key}/coverage")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {
  private final PostMortems postMortems;
  private final CoverageAnswers answers;

  @Inject
  public CoverageResource(PostMortems postMortems, CoverageAnswers answers) {
    this.postMortems = postMortems;
    this.answers = answers;
  }

  @GET
  public CoverageJson read(
      @PathParam("key") String key,
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
    return answers.of(postMortems.withKey(key), Paging.of(startAt, maxResults));
  }
}
