package io.debrief.sandbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts a product's frame around a page of a plugin. */
public interface Decorator {
  /** Whether there is a frame of that name. */
  boolean knows(String name);

  void decorate(DecoratedPage page, HttpServletResponse response) throws IOException;
}
