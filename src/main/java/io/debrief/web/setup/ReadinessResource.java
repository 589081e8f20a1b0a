package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.setup.MakeReady;
import io.debrief.core.setup.Readiness;
import io.debrief.web.shared.JsonBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Readiness of projects over REST. */
@JiraComponent
@Path("/projects")
@LicensedOnly
@WebSudoRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {
  private final MakeReady ready;

  @Inject
  public ReadinessResource(MakeReady ready) {
    this.ready = ready;
  }

  @POST
  @Path("/{key}/readiness")
  public ReadinessJson readiness(@PathParam("key") String key, Map<String, Object> sent) {
    JsonBody body = new JsonBody(sent);
    String change = body.text("change").orElse("none");
    body.refuseOthers();
    return switch (change) {
      case "none" -> answer(ready.look(key));
      case "scheme" -> answer(ready.make(key, false));
      case "only-this-project" -> answer(ready.make(key, true));
      default -> throw Refusal.invalid("change", Wording.of("debrief.settings.senseless", change));
    };
  }

  private static ReadinessJson answer(Readiness readiness) {
    return new ReadinessJson(
        readiness.ready(),
        readiness.scheme().offers(),
        readiness.scheme().name(),
        readiness.scheme().isDefault(),
        readiness.scheme().projectKeys(),
        readiness.complaints());
  }
}
