package io.debrief.core.blamelint.text;

import java.util.HashMap;
import java.util.Map;

/** The forms of English verbs: regular ones by rule, the others as listed. */
final class Verbs {
  private final Map<String, String[]> irregular = new HashMap<>();

  /** Base, past, participle and gerund. */
  void add(String... forms) {
    irregular.put(forms[0], forms);
  }

  String[] of(String base) {
    String[] known = irregular.get(base);
    return known != null ? known : new String[] {base, past(base), past(base), gerund(base)};
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return isConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String gerund(String base) {
    boolean dropsE = base.endsWith("e") && !base.endsWith("ee");
    return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static boolean isConsonantAndY(String base) {
    return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
