package io.debrief.sandbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Answers JSON that does not fit, an unknown field included, with 400. */
@Provider
final class JsonMistakes implements ExceptionMapper<JsonProcessingException> {
  @Override
  public Response toResponse(JsonProcessingException mistake) {
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Map.of("message", mistake.getOriginalMessage(), "status-code", 400))
        .build();
  }
}
