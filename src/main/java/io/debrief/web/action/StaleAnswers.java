package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells whoever was slower what somebody else left. */
@JiraComponent
public class StaleAnswers {
  private final Translator translator;

  public StaleAnswers(Translator translator) {
    this.translator = translator;
  }

  Response orOk(boolean stale, Object current) {
    return stale ? answer(current) : Response.ok(current).build();
  }

  Response answer(Object current) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "errors",
        List.of(new ErrorJson("version", translator.say(Wording.of("debrief.actions.stale")))));
    body.put("id", null);
    body.put("current", current);
    return Response.status(Response.Status.CONFLICT).entity(body).build();
  }
}
