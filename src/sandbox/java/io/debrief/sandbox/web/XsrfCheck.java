package io.debrief.sandbox.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses posts that any web site could make a browser send, unless the token header is there. */
@Provider
final class XsrfCheck implements ContainerRequestFilter {
  private static final Set<String> SENT_BY_FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  @Override
  public void filter(ContainerRequestContext call) {
    MediaType type = call.getMediaType();
    boolean isForm =
        type != null && SENT_BY_FORMS.contains(type.getType() + "/" + type.getSubtype());
    boolean isVouchedFor = "no-check".equals(call.getHeaderString("X-Atlassian-Token"));
    if (call.getMethod().equals("POST") && isForm && !isVouchedFor) {
      RestSecurity.refuse(call, 403, "XSRF check failed");
    }
  }
}
