package io.debrief.web.sweep;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.setup.SweepOnDemand;
import io.debrief.web.shared.JsonBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** A sweep over REST, for administrators who do not want to wait for the next hour. */
@JiraComponent
@Path("/sweep")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SweepResource {
  private final SweepOnDemand sweeps;

  @Inject
  public SweepResource(SweepOnDemand sweeps) {
    this.sweeps = sweeps;
  }

  @POST
  public SweepJson run(Map<String, Object> sent) {
    new JsonBody(sent).refuseOthers();
    return SweepJson.of(sweeps.run().work());
  }
}
