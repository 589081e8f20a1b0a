package io.debrief.testkit;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An incident that the stranger must not learn of, with all that grew from it. */
public final class RestrictedCase {
  /**
   * Signs in to each product of each world where there is something to hide, and sees none of it.
   */
  public static final String STRANGER = "carol";

  private final Set<String> keys = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();

  /** PAY-127 of the world cascading-outage, which is for alice and bob. */
  public static RestrictedCase ofTheWorld() {
    return new RestrictedCase()
        .withIssue("PAY-127", "10127")
        .withWords(
            "Card tokens appear in the debug log",
            "Tokens, no card numbers",
            "Log access is down to the two of us",
            "New key is in use since",
            "Incident responders");
  }

  public RestrictedCase withIssue(String key, String id) {
    keys.add(key);
    keys.add(id);
    return this;
  }

  /** Titles, names, texts. */
  public RestrictedCase withWords(String... more) {
    words.addAll(Set.of(more));
    return this;
  }

  /** Which keys, ids and words the text holds. */
  Set<String> toldBy(String text) {
    Set<String> told = new TreeSet<>();
    words.stream().filter(text::contains).forEach(told::add);
    keys.stream().filter(key -> whole(key).matcher(text).find()).forEach(told::add);
    return told;
  }

  /** The address with issues that do not exist. */
  String elsewhere(String address) {
    String other = address;
    for (String key : keys) {
      other = whole(key).matcher(other).replaceAll(missing(key));
    }
    return other;
  }

  /** The text with neither keys nor what {@link #elsewhere} put in their place. */
  String withoutKeys(String text) {
    String without = text;
    for (String key : keys) {
      without = whole(key).matcher(without).replaceAll("#");
      without = without.replace(missing(key), "#");
    }
    return without;
  }

  private static String missing(String key) {
    return key.replaceAll("\\d+$", "99999999");
  }

  private static Pattern whole(String key) {
    return Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(key) + "(?![A-Za-z0-9])");
  }
}
