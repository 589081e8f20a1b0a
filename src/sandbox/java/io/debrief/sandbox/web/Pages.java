package io.debrief.sandbox.web;

import io.debrief.sandbox.template.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Renders the sandbox's own pages from templates on the class path, every value escaped. */
public final class Pages {
  private final Templates templates =
      new Templates(
          name -> Optional.ofNullable(Pages.class.getClassLoader().getResourceAsStream(name)),
          Optional.empty());

  /**
   * A page that begins with {@code #parse("sandbox/layout-top.vm")} and ends with {@code
   * #parse("sandbox/layout-bottom.vm")} stands in the product's frame, which wants {@code title}
   * and shows {@code resources}, a list of {@link io.debrief.sandbox.plugin.WebResource}.
   */
  public String render(String classpathVm, Map<String, Object> context) {
    Map<String, Object> values = new HashMap<>();
    CurrentRequest.present()
        .ifPresent(
            request -> {
              values.put("request", request);
              values.put("contextPath", request.contextPath());
            });
    values.putAll(context);
    return templates.render(classpathVm, values);
  }
}
