package io.debrief.web.shared;

import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what nobody expected: the whole story into the log, only its id to the caller. */
@Named
@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

  private final Translator translator;

  @Inject
  public FailureMapper(Translator translator) {
    this.translator = translator;
  }

  @Override
  public Response toResponse(RuntimeException failure) {
    if (failure instanceof WebApplicationException answer) {
      return answer.getResponse();
    }
    String id = UUID.randomUUID().toString();
    LOG.error("Debrief could not answer a request; id {}", id, failure);
    String message = translator.say(Wording.of("debrief.failure", id));
    return Response.serverError()
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new ErrorsJson(List.of(new ErrorJson(null, message)), id))
        .build();
  }
}
