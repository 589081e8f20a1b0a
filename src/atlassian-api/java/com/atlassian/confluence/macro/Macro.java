package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Source: atlassian-api.md 3.5, CONFIRMED C10.0, C10.2. */
public interface Macro {
  String execute(Map<String, String> parameters, String body, ConversionContext context)
      throws MacroExecutionException;

  BodyType getBodyType();

  OutputType getOutputType();

  /** What stands between the macro's tags. */
  enum BodyType {
    NONE,
    RICH_TEXT,
    PLAIN_TEXT
  }

  /** Whether the macro makes a block or a part of a line. */
  enum OutputType {
    INLINE,
    BLOCK
  }
}
