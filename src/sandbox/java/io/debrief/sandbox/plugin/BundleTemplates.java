package io.debrief.sandbox.plugin;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.debrief.sandbox.template.Templates;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.exception.VelocityException;

/** The host's TemplateRenderer for one plugin: its own templates, beside the product's values. */
record BundleTemplates(Templates templates, Supplier<Map<String, Object>> defaults)
    implements TemplateRenderer {

  @Override
  public void render(String templateName, Map<String, Object> context, Writer writer)
      throws IOException {
    Map<String, Object> values = new HashMap<>(defaults.get());
    values.putAll(context);
    String text;
    try {
      text = templates.render(templateName, values);
    } catch (VelocityException e) {
      throw new RenderingException("The template " + templateName + " can't be rendered", e);
    }
    writer.write(text);
  }
}
