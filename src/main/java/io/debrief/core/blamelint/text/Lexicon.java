package io.debrief.core.blamelint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one language as its file lists them: of which kinds each is, and at which words a
 * rule looks more closely.
 */
public final class Lexicon {
  public static final Lexicon ENGLISH = new Lexicon("en");
  public static final Lexicon GERMAN = new Lexicon("de");

  private static final Set<String> NONE = Set.of();
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Set<String>> rules = new HashMap<>();
  private final Map<String, List<Saying>> sayings = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private final Verbs verbs = new Verbs();
  private final Locale language;

  private Lexicon(String language) {
    this.language = Locale.forLanguageTag(language);
    String file = "/blamelint/" + language + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(String file) {
    String section = "";
    for (String line : file.lines().toList()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(section, List.of(line.trim().split("\\s+")));
      }
    }
  }

  private void add(String section, List<String> words) {
    if (section.equals("irregular verbs")) {
      verbs.add(words.toArray(String[]::new));
    } else if (section.endsWith(" verbs")) {
      words.forEach(word -> addVerb(section.substring(0, section.indexOf(' ')), word));
    } else if (section.startsWith("said ")) {
      Saying.of(section.substring(5), words).forEach(this::addSaying);
    } else if (section.startsWith("at ")) {
      words.forEach(word -> put(rules, word, section.substring(3)));
    } else {
      words.forEach(word -> put(kinds, word, section));
    }
  }

  private void addSaying(Saying saying) {
    for (String word : saying.anchors()) {
      sayings.computeIfAbsent(word, w -> new ArrayList<>()).add(saying);
    }
  }

  /** "duty" gains the base, "duty-ed" the past and the participle, "duty-ing" the gerund. */
  private void addVerb(String kind, String base) {
    String[] forms = verbs.of(base);
    put(kinds, forms[0], kind);
    put(kinds, forms[1], kind + "-ed");
    put(kinds, forms[2], kind + "-ed");
    put(kinds, forms[3], kind + "-ing");
    bases.putIfAbsent(forms[1], base);
    bases.putIfAbsent(forms[2], base);
  }

  private static void put(Map<String, Set<String>> map, String word, String value) {
    map.computeIfAbsent(word, w -> new HashSet<>()).add(value);
  }

  public Locale language() {
    return language;
  }

  Set<String> kinds(String word) {
    return kinds.getOrDefault(word, NONE);
  }

  Set<String> rules(String word) {
    return rules.getOrDefault(word, NONE);
  }

  List<Saying> sayings(String word) {
    return sayings.getOrDefault(word, List.of());
  }

  /** "check" for "checked". */
  public Optional<String> base(String participle) {
    return Optional.ofNullable(bases.get(participle));
  }
}
