package io.debrief.sandbox.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Asks for a confirmed password where a resource says so; not of those who send credentials. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
final class WebSudoCheck implements ContainerRequestFilter {
  private final Optional<WebSudoManager> webSudo;
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  WebSudoCheck(Optional<WebSudoManager> webSudo) {
    this.webSudo = webSudo;
  }

  @Override
  public void filter(ContainerRequestContext call) {
    boolean sendsCredentials = request.getHeader("Authorization") != null;
    if (webSudo.isPresent()
        && isRequired()
        && !sendsCredentials
        && !webSudo.get().canExecuteRequest(request)) {
      RestSecurity.refuse(call, 401, "This resource requires WebSudo.");
    }
  }

  private boolean isRequired() {
    return resource.getResourceClass() != null
        && (resource.getResourceMethod().isAnnotationPresent(WebSudoRequired.class)
            || resource.getResourceClass().isAnnotationPresent(WebSudoRequired.class));
  }
}
