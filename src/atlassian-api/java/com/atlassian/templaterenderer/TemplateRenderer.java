package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Source: atlassian-api.md 2.2, CONFIRMED (open source; J8.20). */
public interface TemplateRenderer {
  void render(String templateName, Map<String, Object> context, Writer writer)
      throws RenderingException, IOException;
}
