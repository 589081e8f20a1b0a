package io.debrief.sandbox.confluence.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Locale;
import java.util.Optional;

/** What a page is rendered for; macros are told its name. */
public enum OutputType {
  DISPLAY,
  PDF,
  WORD,
  EMAIL;

  /** The type of that name, if Confluence has it. */
  public static Optional<OutputType> named(String name) {
    for (OutputType type : values()) {
      if (type.hostName().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  String hostName() {
    return name().toLowerCase(Locale.ROOT);
  }

  ConversionContext context() {
    return this::hostName;
  }
}
