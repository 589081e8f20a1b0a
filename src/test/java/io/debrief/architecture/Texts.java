package io.debrief.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of a properties file, and what is wrong with how they are written. */
final class Texts {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

  private final List<String> lines;
  private final Properties texts = new Properties();

  private Texts(String file) throws IOException {
    lines = file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    texts.load(new StringReader(file));
  }

  static Texts of(Path file) {
    try {
      return new Texts(Project.text(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** What differs from the texts that these translate: keys, and the arguments of each text. */
  List<String> complaintsBeside(Texts original) {
    List<String> found = new ArrayList<>();
    for (String key : new TreeSet<>(original.keys())) {
      if (!keys().contains(key)) {
        found.add(key + " is not translated");
      } else if (!arguments(key).equals(original.arguments(key))) {
        found.add(key + " has other arguments than the original");
      }
    }
    new TreeSet<>(keys())
        .stream()
            .filter(key -> !original.keys().contains(key))
            .forEach(key -> found.add(key + " translates nothing"));
    return found;
  }

  private Set<String> arguments(String key) {
    return ARGUMENT
        .matcher(texts.getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  List<String> complaints() {
    List<String> found = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      String key = line.replaceFirst("\\s*=.*", "");
      if (key.equals(before)) {
        found.add(key + " stands twice");
      } else if (key.compareTo(before) < 0) {
        found.add(key + " stands after " + before);
      }
      before = key;
      written(key, found);
    }
    return found;
  }

  private void written(String key, List<String> found) {
    String text = texts.getProperty(key);
    if (text == null || text.isBlank()) {
      found.add(key + " has no text");
      return;
    }
    if (text.contains("'")) {
      found.add(key + " has a straight apostrophe");
    }
    try {
      new MessageFormat(text);
    } catch (IllegalArgumentException e) {
      found.add(key + " is no message format");
    }
  }
}
