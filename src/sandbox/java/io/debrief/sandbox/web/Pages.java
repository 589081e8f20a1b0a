package io.debrief.sandbox.web;

import java.util.Map;

/** Renders the sandbox's own pages from templates on the class path, every value escaped. */
public final class Pages {
  /**
   * A page that begins with {@code #parse("sandbox/layout-top.vm")} and ends with {@code
   * #parse("sandbox/layout-bottom.vm")} stands in the product's frame.
   */
  public String render(String classpathVm, Map<String, Object> context) {
    return "";
  }
}
