package io.debrief.architecture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Java sources of a folder, and what their names, sizes and wording break. */
final class Sources {
  private static final int LONGEST = 300;
  private static final Pattern POOR_NAME =
      Pattern.compile(
          "\\b(?:class|interface|enum|record) (\\w+(?:Impl|Manager|Helper|Utils?|Dto))\\b");

  private static final Map<Pattern, String> NOT_IN_MAIN = notInMain();

  private final Path folder;
  private final Set<String> clocks;

  /**
   * @param clocks names of the files that may look at the time
   */
  Sources(Path folder, Set<String> clocks) {
    this.folder = folder;
    this.clocks = clocks;
  }

  private static Map<Pattern, String> notInMain() {
    Map<Pattern, String> found = new LinkedHashMap<>();
    found.put(
        Pattern.compile(
            "new Date\\(\\)|(?:Instant|LocalDate|LocalDateTime|OffsetDateTime|ZonedDateTime)\\.now\\("
                + "|System\\.(?:currentTimeMillis|nanoTime)\\(|Clock\\.system"),
        "looks at the time itself");
    found.put(Pattern.compile("\\bComponentAccessor\\b"), "looks components up");
    return found;
  }

  /** Too long, or in a package that does not say what it is for. */
  List<String> sizes() {
    TreeSet<String> found = new TreeSet<>();
    for (Path file : Project.files(".java", folder)) {
      long lines = Project.text(file).lines().count();
      if (lines > LONGEST) {
        found.add(name(file) + " has " + lines + " lines");
      }
      if (!file.resolveSibling("package-info.java").toFile().exists()) {
        found.add(name(file.getParent()) + " has no package-info.java");
      }
    }
    return List.copyOf(found);
  }

  /** Names that say nothing, and looking where a constructor should be asked. */
  List<String> wording() {
    TreeSet<String> found = new TreeSet<>();
    for (Path file : Project.files(".java", folder)) {
      String code = Project.text(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
      POOR_NAME
          .matcher(code)
          .results()
          .forEach(match -> found.add(match.group(1) + " has a name that says nothing"));
      if (!clocks.contains(file.getFileName().toString())) {
        NOT_IN_MAIN.forEach(
            (pattern, what) -> {
              if (pattern.matcher(code).find()) {
                found.add(name(file) + " " + what);
              }
            });
      }
    }
    return List.copyOf(found);
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
