package io.debrief.tools.linkcheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;

/** Reads one OSGi header: clauses of names with attributes and directives. */
final class ManifestHeader {
  private ManifestHeader() {}

  /**
   * One package of Import-Package or Export-Package.
   *
   * @param parameters attributes by name, directives by name and colon
   */
  record Clause(String name, Map<String, String> parameters) {
    boolean isOptional() {
      return "optional".equals(parameters.get("resolution:"));
    }

    /** As stated, or null. */
    String version() {
      return parameters.get("version");
    }
  }

  static List<Clause> read(Manifest manifest, String header) {
    String value = manifest == null ? null : manifest.getMainAttributes().getValue(header);
    List<Clause> clauses = new ArrayList<>();
    for (String clause : split(value == null ? "" : value, ',')) {
      List<String> names = new ArrayList<>();
      Map<String, String> parameters = new HashMap<>();
      for (String part : split(clause, ';')) {
        int equals = part.indexOf('=');
        if (equals < 0) {
          names.add(part);
        } else {
          parameters.put(
              part.substring(0, equals).strip(),
              part.substring(equals + 1).strip().replace("\"", ""));
        }
      }
      names.forEach(name -> clauses.add(new Clause(name, parameters)));
    }
    return clauses;
  }

  /** At the separators outside quotes. A directive's colon stays with its name. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (char c : (text + separator).toCharArray()) {
      quoted ^= c == '"';
      if (c == separator && !quoted) {
        if (!part.toString().isBlank()) {
          parts.add(part.toString().strip());
        }
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    return parts;
  }
}
