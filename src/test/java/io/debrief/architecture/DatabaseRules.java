package io.debrief.architecture;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What every database of our customers takes of a table: its names, its strings, its indexes. */
final class DatabaseRules {
  /** Oracle took 30 for long, and the host puts AO_, six signs and _ before a table's name. */
  private static final int LONGEST_COLUMN = 30;

  private static final int LONGEST_TABLE = LONGEST_COLUMN - "AO_xxxxxx_".length();

  /** What Active Objects makes a VARCHAR of at most, and of a string without a length. */
  private static final int LONGEST_STRING = 450;

  private static final int DEFAULT_STRING = 255;
  private static final int LONGEST_INDEXED = 255;
  private static final Set<String> RESERVED =
      Set.copyOf(
          Project.text(Project.fixture("reserved-words.txt"))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
              .distinct()
              .toList());
  private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private DatabaseRules() {}

  static List<String> complaints(Class<?> row) {
    List<String> found = new ArrayList<>();
    String table = row.getAnnotation(Table.class).value();
    name(table, LONGEST_TABLE, "table " + table, found);
    columns(row)
        .forEach(
            (column, methods) -> {
              String place = table + "." + column;
              name(column, LONGEST_COLUMN, place, found);
              if (methods.stream().anyMatch(DatabaseRules::isString)) {
                string(place, methods, found);
              }
            });
    return found;
  }

  private static void name(String name, int longest, String place, List<String> found) {
    if (name.length() > longest) {
      found.add(place + " is longer than " + longest);
    }
    if (RESERVED.contains(name)) {
      found.add(place + " is a reserved word");
    }
    if (!name.matches("[A-Z][A-Z0-9_]*")) {
      found.add(place + " is not in capitals");
    }
  }

  private static void string(String place, List<Method> methods, List<String> found) {
    int length =
        methods.stream()
            .filter(method -> method.isAnnotationPresent(StringLength.class))
            .mapToInt(method -> method.getAnnotation(StringLength.class).value())
            .findFirst()
            .orElse(DEFAULT_STRING);
    boolean unlimited = length == StringLength.UNLIMITED;
    boolean sought =
        methods.stream()
            .anyMatch(
                m -> m.isAnnotationPresent(Indexed.class) || m.isAnnotationPresent(Unique.class));
    if (!unlimited && (length < 1 || length > LONGEST_STRING)) {
      found.add(place + " is a string of " + length);
    }
    if (sought && (unlimited || length > LONGEST_INDEXED)) {
      found.add(place + " is indexed but may be longer than " + LONGEST_INDEXED);
    }
  }

  /** Getters and setters by the name of their column. */
  private static Map<String, List<Method>> columns(Class<?> row) {
    TreeMap<String, List<Method>> found = new TreeMap<>();
    for (Method method : row.getDeclaredMethods()) {
      String property = method.getName().replaceFirst("^(get|set|is)(?=[A-Z])", "");
      if (!property.equals(method.getName())) {
        String column =
            WORDS.splitAsStream(property).collect(joining("_")).toUpperCase(Locale.ROOT);
        found.computeIfAbsent(column, c -> new ArrayList<>()).add(method);
      }
    }
    return found;
  }

  private static boolean isString(Method method) {
    return method.getReturnType() == String.class
        || Arrays.asList(method.getParameterTypes()).contains(String.class);
  }
}
