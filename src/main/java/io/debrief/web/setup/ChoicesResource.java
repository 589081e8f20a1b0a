package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.debrief.core.host.Refusal;
import io.debrief.core.setup.Choices;
import io.debrief.core.setup.Installation;
import io.debrief.core.setup.SetupAccess;
import io.debrief.web.setup.ChoicesJson.ChoiceJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What settings may name, where it depends on another choice. */
@JiraComponent
@Path("/settings/choices")
@LicensedOnly
@WebSudoRequired
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {
  private final SetupAccess access;
  private final Choices choices;
  private final Installation installation;

  @Inject
  public ChoicesResource(SetupAccess access, Choices choices, Installation installation) {
    this.access = access;
    this.choices = choices;
    this.installation = installation;
  }

  @GET
  @Path("/severity-options/{fieldId}")
  public ChoicesJson severityOptions(@PathParam("fieldId") String fieldId) {
    access.administrator();
    return new ChoicesJson(
        choices.options(fieldId).orElseThrow(() -> Refusal.notFound("fieldId")).stream()
            .map(option -> new ChoiceJson(option.id(), option.name()))
            .toList());
  }

  @GET
  @Path("/security-levels/{projectKey}")
  public ChoicesJson securityLevels(@PathParam("projectKey") String projectKey) {
    access.administrator();
    long project =
        installation.projectId(projectKey).orElseThrow(() -> Refusal.notFound("projectKey"));
    return new ChoicesJson(
        installation.levelsOf(project).stream()
            .map(level -> new ChoiceJson(Long.toString(level.id()), level.name()))
            .toList());
  }
}
