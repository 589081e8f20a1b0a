package io.debrief.core.blamelint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of one language, by kind, as its file lists them. */
public final class Lexicon {
  public static final Lexicon ENGLISH = new Lexicon("en");
  public static final Lexicon GERMAN = new Lexicon("de");

  private final Map<String, Set<String>> kinds = new HashMap<>();
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
    Set<String> kind = Set.of();
    for (String line : file.lines().toList()) {
      if (line.startsWith("[")) {
        kind = kinds.computeIfAbsent(line.substring(1, line.indexOf(']')), k -> new HashSet<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        kind.addAll(List.of(line.trim().split("\\s+")));
      }
    }
  }

  public Locale language() {
    return language;
  }

  public boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /** A name with a capital, a mention, a role, a team or a pronoun of people. */
  public boolean isPerson(Sentence in, int index) {
    if (index < 0 || index >= in.size()) {
      return false;
    }
    String word = in.at(index);
    if (is("people", word)) {
      return !in.at(index - 1).equals("threat");
    }
    return isName(in, index);
  }

  public boolean isName(Sentence in, int index) {
    if (index < 0 || index >= in.size()) {
      return false;
    }
    String raw = in.word(index).raw();
    return (raw.charAt(0) == '@' && raw.length() > 2)
        || (Character.isUpperCase(raw.charAt(0)) && is("names", in.at(index)));
  }

  /** The same for {@code Bob's} and {@code the operator's}. */
  public boolean isOwner(Sentence in, int index) {
    String word = in.at(index);
    if (is("owners", word)) {
      return true;
    }
    if (!word.endsWith("'s") && !word.endsWith("s'")) {
      return false;
    }
    String stem = word.substring(0, word.length() - 2);
    return is("people", stem)
        || is("people", stem + "s")
        || (is("names", stem) && Character.isUpperCase(in.word(index).raw().charAt(0)));
  }
}
