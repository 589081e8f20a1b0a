package io.debrief.web.shared;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Translator;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one place where a refusal becomes a status. */
@Named
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
  private final Translator translator;

  @Inject
  public RefusalMapper(Translator translator) {
    this.translator = translator;
  }

  @Override
  public Response toResponse(Refusal refusal) {
    List<ErrorJson> errors =
        refusal.reasons().stream()
            .map(
                reason ->
                    new ErrorJson(reason.field().orElse(null), translator.say(reason.wording())))
            .toList();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("errors", errors);
    body.put("id", null);
    refusal.facts().forEach((name, value) -> body.put(name, value.orElse(null)));
    return Response.status(status(refusal.kind()))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(body)
        .build();
  }

  private static Response.Status status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> Response.Status.BAD_REQUEST;
      case NOT_FOUND -> Response.Status.NOT_FOUND;
      case FORBIDDEN -> Response.Status.FORBIDDEN;
      case CONFLICT -> Response.Status.CONFLICT;
      case TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
    };
  }
}
