package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers a change with what there is now: 200, or 409 where that is what somebody else left. */
@JiraComponent
public class ChangeAnswers {
  private final Translator translator;

  public ChangeAnswers(Translator translator) {
    this.translator = translator;
  }

  Response of(Object now, boolean stale) {
    if (!stale) {
      return Response.ok(now).build();
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "errors",
        List.of(new ErrorJson("version", translator.say(Wording.of("debrief.change.stale")))));
    body.put("id", null);
    body.put("current", now);
    return Response.status(Response.Status.CONFLICT).entity(body).build();
  }
}
