package io.debrief.sandbox.web;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;

/** Lets in whom the annotations on method, class or package name; without any, who is signed in. */
@Provider
@Priority(Priorities.AUTHORIZATION)
final class RestSecurity implements ContainerRequestFilter {
  private final SignIn signIn;
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  RestSecurity(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public void filter(ContainerRequestContext call) {
    Class<?> type = resource.getResourceClass();
    if (type == null) {
      return;
    }
    String access =
        EndpointAccess.on(resource.getResourceMethod())
            .or(() -> EndpointAccess.on(type))
            .or(() -> EndpointAccess.on(type.getPackage()))
            .orElse("LicensedOnly");
    Optional<String> user = ProductServer.userKey(request);
    switch (access) {
      case "UnrestrictedAccess", "AnonymousSiteAccess" -> {}
      case "AdminOnly", "SystemAdminOnly" -> {
        if (user.isEmpty()) {
          refuse(call, 401, "Client must be authenticated to access this resource.");
        } else if (!signIn.isAdministrator(user.get())) {
          refuse(call, 403, "Client must be authenticated as an administrator.");
        }
      }
      default -> {
        if (user.isEmpty()) {
          refuse(call, 401, "Client must be authenticated to access this resource.");
        }
      }
    }
  }

  static void refuse(ContainerRequestContext call, int status, String message) {
    call.abortWith(
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(Map.of("message", message, "status-code", status))
            .build());
  }
}
