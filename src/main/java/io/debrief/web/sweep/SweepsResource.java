package io.debrief.web.sweep;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.host.People;
import io.debrief.core.setup.SweepOnDemand;
import io.debrief.core.sweep.SweepRun;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The latest sweeps over REST. */
@JiraComponent
@Path("/sweeps")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SweepsResource {
  private final SweepOnDemand sweeps;
  private final People people;

  @Inject
  public SweepsResource(SweepOnDemand sweeps, People people) {
    this.sweeps = sweeps;
    this.people = people;
  }

  @GET
  public SweepsJson list(
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("50") String maxResults) {
    int total = sweeps.size();
    Paging page = Paging.of(startAt, maxResults);
    return new SweepsJson(
        page.startAt(),
        page.maxResults(),
        total,
        sweeps.next().map(Object::toString).orElse(null),
        sweeps.latest(page.startAt(), page.maxResults()).stream().map(this::run).toList());
  }

  private SweepsJson.RunJson run(SweepRun run) {
    Work work = run.work();
    return new SweepsJson.RunJson(
        run.startedAt().toString(),
        run.endedAt().toString(),
        run.personKey().flatMap(people::byKey).map(PersonJson::of).orElse(null),
        work.lookedAt(),
        work.changed(),
        work.mailed(),
        work.delivered(),
        work.failed());
  }
}
