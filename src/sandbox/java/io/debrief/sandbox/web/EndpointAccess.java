package io.debrief.sandbox.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;

/** Reads from annotations who may use an endpoint. */
final class EndpointAccess {
  private static final Set<String> FAMILIES =
      Set.of(
          "com.atlassian.plugins.rest.api.security.annotation",
          "com.atlassian.annotations.security");
  private static final Set<String> NAMES =
      Set.of(
          "UnrestrictedAccess",
          "AnonymousSiteAccess",
          "UnlicensedSiteAccess",
          "LicensedOnly",
          "AdminOnly",
          "SystemAdminOnly");

  private EndpointAccess() {}

  /** The name of the annotation; empty where there is none. */
  static Optional<String> on(AnnotatedElement place) {
    if (place == null) {
      return Optional.empty();
    }
    for (Annotation annotation : place.getAnnotations()) {
      Class<?> type = annotation.annotationType();
      if (FAMILIES.contains(type.getPackageName()) && NAMES.contains(type.getSimpleName())) {
        return Optional.of(type.getSimpleName());
      }
    }
    return Optional.empty();
  }
}
