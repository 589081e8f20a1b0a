package io.debrief.sandbox.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a page says of itself in its head, for the product to put its own frame around the body.
 *
 * @param metas by name
 * @param resources complete keys that were required while the page was made
 */
public record DecoratedPage(
    String title, Map<String, String> metas, String body, List<String> resources) {
  private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
  private static final Pattern META =
      Pattern.compile("<meta name=\"([^\"]+)\" content=\"([^\"]*)\"\\s*/?>");
  private static final Pattern BODY = Pattern.compile("(?s)<body[^>]*>(.*)</body>");

  static DecoratedPage of(String html, List<String> resources) {
    Map<String, String> metas = new TreeMap<>();
    META.matcher(html).results().forEach(meta -> metas.put(meta.group(1), meta.group(2)));
    return new DecoratedPage(first(TITLE, html), metas, first(BODY, html), resources);
  }

  private static String first(Pattern pattern, String html) {
    return pattern
        .matcher(html)
        .results()
        .map((MatchResult it) -> it.group(1))
        .findFirst()
        .orElse("");
  }

  Optional<String> decorator() {
    return Optional.ofNullable(metas.get("decorator"));
  }
}
