package io.debrief.testkit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The calls of all resources, read from their annotations. */
public final class RestCalls {
  private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java");

  private RestCalls() {}

  /** A call with the names of its query parameters; {@code {…}} in the path are to be filled in. */
  public record Call(String verb, String path, List<String> parameters) {
    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  public static List<Call> all() {
    try (var files = Files.walk(SOURCES.resolve("io/debrief/web"))) {
      return files
          .filter(file -> file.toString().endsWith("Resource.java"))
          .flatMap(file -> of(type(file)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(java.nio.file.Path file) {
    String name = SOURCES.relativize(file).toString().replace('/', '.').replace(".java", "");
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Call> of(Class<?> resource) {
    List<Call> calls = new ArrayList<>();
    for (Method method : resource.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          calls.add(new Call(verb.value(), path(resource) + path(method), parameters(method)));
        }
      }
    }
    return calls;
  }

  private static String path(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Path.class)).map(Path::value).orElse("");
  }

  private static List<String> parameters(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getAnnotation(QueryParam.class))
        .filter(annotation -> annotation != null)
        .map(QueryParam::value)
        .toList();
  }
}
