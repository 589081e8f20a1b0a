package io.debrief.sandbox.confluence.storage;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.debrief.sandbox.web.Pages;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs macros of the plugin; what is unknown or fails becomes a box and the page goes on. */
public final class Macros {
  private static final Logger LOG = LoggerFactory.getLogger(Macros.class);

  private final Function<String, Optional<Object>> byName;
  private final Pages pages;

  /** One macro as it stands in the text; the body is HTML already, or the plain text. */
  record Call(String name, Map<String, String> parameters, String body) {}

  /** What stands in its place. */
  record Output(String html, boolean inline) {}

  public Macros(Function<String, Optional<Object>> byName, Pages pages) {
    this.byName = byName;
    this.pages = pages;
  }

  Output run(Call call, OutputType output) {
    try {
      Optional<Object> found = byName.apply(call.name);
      if (found.isEmpty()) {
        return box("unknown-macro.vm", Map.of("name", call.name));
      }
      Macro macro = (Macro) found.get();
      String html = macro.execute(call.parameters, call.body, output.context());
      return new Output(html == null ? "" : html, macro.getOutputType() == Macro.OutputType.INLINE);
    } catch (MacroExecutionException e) {
      LOG.warn("Macro {} could not be executed", call.name, e);
      return box("failed-macro.vm", Map.of("name", call.name, "message", e.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      String id = UUID.randomUUID().toString();
      LOG.error("Macro {} failed ({})", call.name, id, e);
      return box("failed-macro.vm", Map.of("name", call.name, "id", id));
    }
  }

  private Output box(String template, Map<String, Object> context) {
    return new Output(pages.render("confluence/" + template, context), false);
  }
}
