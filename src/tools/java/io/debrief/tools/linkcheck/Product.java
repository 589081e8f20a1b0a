package io.debrief.tools.linkcheck;

import java.util.List;
import java.util.Locale;

/**
 * Owns the rule which classes of the plugin run in which product.
 *
 * <p>The rule goes by package, as the plugin's layout does, because that covers every class and not
 * only the beans that the scanner index lists. A package that it does not know counts for both
 * products, so a new one is checked too often rather than never. {@link PluginCheck} adds what the
 * chosen classes and the descriptor refer to: where the rule is wrong, the wrong class is checked.
 */
enum Product {
  JIRA("Jira"),
  CONFLUENCE("Confluence");

  private static final List<String> JIRA_ONLY =
      List.of("io.debrief.jira.", "io.debrief.persistence.", "io.debrief.web.", "io.debrief.core.");
  private static final List<String> CONFLUENCE_ONLY = List.of("io.debrief.confluence.");
  private static final List<String> SHARED =
      List.of("io.debrief.web.shared.", "io.debrief.core.blamelint.", "io.debrief.core.host.");
  private static final String CORE = "io.debrief.core.";

  private final String displayName;

  Product(String displayName) {
    this.displayName = displayName;
  }

  String displayName() {
    return displayName;
  }

  /** The name in lower case, as arguments and the descriptor's {@code application} spell it. */
  String key() {
    return displayName.toLowerCase(Locale.ROOT);
  }

  boolean runs(String className) {
    if (startsWithAny(className, SHARED) || isDirectlyInCore(className)) {
      return true;
    }
    return !startsWithAny(className, this == JIRA ? CONFLUENCE_ONLY : JIRA_ONLY);
  }

  private static boolean isDirectlyInCore(String className) {
    return className.startsWith(CORE) && className.indexOf('.', CORE.length()) < 0;
  }

  private static boolean startsWithAny(String className, List<String> prefixes) {
    return prefixes.stream().anyMatch(className::startsWith);
  }
}
