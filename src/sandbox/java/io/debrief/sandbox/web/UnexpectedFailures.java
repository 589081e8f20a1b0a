package io.debrief.sandbox.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what no resource expected and answers 500. */
@Provider
final class UnexpectedFailures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException wanted) {
      return wanted.getResponse();
    }
    LOG.error("A REST call failed", failure);
    return Response.serverError()
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Map.of("message", "Internal server error", "status-code", 500))
        .build();
  }
}
