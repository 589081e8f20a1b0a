package io.debrief.sandbox.web;

import com.atlassian.sal.api.message.LocaleResolver;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.debrief.sandbox.plugin.PluginSystem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the plugin's scripts, styles and images: {@code /download/resources/<key>/<name>}. */
final class Downloads extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern TRANSLATED =
      Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*['\"]([^'\"]+)['\"]\\s*([,)])");
  private static final Object[] PLACES = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}"};

  private final transient PluginSystem plugin;
  private final transient ObjectMapper json = new ObjectMapper();

  Downloads(PluginSystem plugin) {
    this.plugin = plugin;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    int slash = path.indexOf('/', 1);
    String key = slash < 0 ? "" : path.substring(1, slash);
    String name = slash < 0 ? "" : path.substring(slash + 1);
    Optional<InputStream> found = plugin.download(key, name);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream in = found.get()) {
      byte[] bytes = in.readAllBytes();
      if (name.endsWith(".js") && plugin.translatesScripts(key)) {
        bytes =
            translate(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
      }
      StaticFiles.send(response, name, bytes);
    }
  }

  private String translate(String script) {
    return TRANSLATED
        .matcher(script)
        .replaceAll(found -> Matcher.quoteReplacement(translated(found)));
  }

  private String translated(MatchResult found) {
    boolean alone = found.group(2).equals(")");
    String text =
        alone
            ? plugin.texts().text(language(), found.group(1))
            : plugin.texts().text(language(), found.group(1), PLACES);
    try {
      String literal = json.writeValueAsString(text);
      return alone ? literal : "AJS.format(" + literal + ",";
    } catch (IOException e) {
      throw new IllegalStateException("A text is always JSON", e);
    }
  }

  private Locale language() {
    return plugin.product().services().get(LocaleResolver.class) instanceof LocaleResolver resolver
        ? resolver.getLocale()
        : Locale.ENGLISH;
  }
}
