package io.debrief.web.preference;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.blamelint.LintSwitch;
import io.debrief.core.preference.OwnPreferences;
import io.debrief.core.preference.Preferences;
import io.debrief.web.shared.JsonBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;

/** What the person who asks chose, over REST. */
@JiraComponent
@Path("/me/preferences")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreferenceResource {
  private final OwnPreferences preferences;
  private final LintSwitch lintSwitch;

  @Inject
  public PreferenceResource(OwnPreferences preferences, LintSwitch lintSwitch) {
    this.preferences = preferences;
    this.lintSwitch = lintSwitch;
  }

  @GET
  public PreferencesJson read() {
    return answer(preferences.read());
  }

  @PUT
  public PreferencesJson change(Map<String, Object> sent) {
    JsonBody body = new JsonBody(sent);
    int version = body.version();
    Optional<Boolean> blameLint = body.flag("blameLint");
    Optional<Boolean> digest = body.flag("digest");
    body.refuseOthers();
    return answer(preferences.change(version, blameLint, digest));
  }

  private PreferencesJson answer(Preferences chosen) {
    return new PreferencesJson(
        chosen.blameLint(), lintSwitch.isLintOn(), chosen.digest(), chosen.version());
  }
}
