package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.followup.ListFollowUps.Filter;
import io.debrief.core.followup.State;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Follow-ups over REST. */
@JiraComponent
@Path("/follow-ups")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpResource {
  private final FollowUpAnswers answers;

  @Inject
  public FollowUpResource(FollowUpAnswers answers) {
    this.answers = answers;
  }

  @GET
  public FollowUpsJson list(
      @QueryParam("state") String state,
      @QueryParam("missed") String missed,
      @QueryParam("project") String project,
      @QueryParam("owner") String owner,
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("50") String maxResults) {
    return answers.list(
        new Filter(
            Optional.ofNullable(state).map(FollowUpResource::state),
            Optional.ofNullable(missed).map(FollowUpResource::flag),
            Optional.ofNullable(project),
            Optional.ofNullable(owner)),
        Paging.of(startAt, maxResults));
  }

  private static State state(String word) {
    return State.ofWord(word)
        .orElseThrow(() -> Refusal.invalid("state", Wording.of("debrief.follow-up.unknown-state")));
  }

  private static boolean flag(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Refusal.invalid("missed", Wording.of("debrief.json.flag", "missed"));
    };
  }
}
