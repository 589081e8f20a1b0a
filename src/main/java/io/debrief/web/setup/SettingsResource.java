package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.setup.ChangeSettings;
import io.debrief.core.setup.Part;
import io.debrief.core.setup.WholeSetUp;
import io.debrief.web.shared.JsonBody;
import io.debrief.web.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Settings over REST. */
@JiraComponent
@Path("/settings")
@LicensedOnly
@WebSudoRequired
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
  private final ChangeSettings settings;
  private final WholeSetUp setUp;
  private final SettingsReading reading;
  private final SetupAnswers answers;
  private final Translator translator;

  @Inject
  public SettingsResource(
      ChangeSettings settings,
      WholeSetUp setUp,
      SettingsReading reading,
      SetupAnswers answers,
      Translator translator) {
    this.settings = settings;
    this.setUp = setUp;
    this.reading = reading;
    this.answers = answers;
    this.translator = translator;
  }

  @GET
  public SettingsJson read() {
    return answers.now();
  }

  @PUT
  public Response change(Map<String, Object> body) {
    SettingsReading.Wish wish = reading.read(new JsonBody(body), settings.current());
    return answers.outcome(
        settings.change(wish.settings(), wish.senseless()),
        translator.say(Wording.of("debrief.settings.stale")));
  }

  @POST
  @Path("/set-up")
  public SettingsJson setUp(Map<String, Object> sent) {
    JsonBody body = new JsonBody(sent);
    Set<Part> use =
        body.texts("use").stream().map(SettingsResource::part).collect(Collectors.toSet());
    boolean offerEverywhere = body.flag("offerEverywhere").orElse(false);
    body.refuseOthers();
    return answers.now(setUp.make(use, offerEverywhere));
  }

  private static Part part(String word) {
    return Arrays.stream(Part.values())
        .filter(part -> part.word().equals(word))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("use", Wording.of("debrief.settings.senseless", word)));
  }

  @GET
  @Path("/audit")
  public AuditJson audit(
      @QueryParam("startAt") @DefaultValue("0") String startAt,
      @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
    return answers.audit(Paging.of(startAt, maxResults));
  }
}
