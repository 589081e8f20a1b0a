package io.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what is no JSON in the shape of Jira's own API. */
@Provider
final class MalformedBodies implements ExceptionMapper<JsonParseException> {
  @Override
  public Response toResponse(JsonParseException mistake) {
    return Resource.refuse(400, mistake.getOriginalMessage()).getResponse();
  }
}
