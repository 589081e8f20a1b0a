package io.debrief.tools.linkcheck;

import java.io.PrintStream;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what was found, each thing once, and prints it sorted. */
final class Report {
  private final SortedSet<String> findings = new TreeSet<>();
  private final SortedSet<String> notes = new TreeSet<>();

  /**
   * @param problem for instance {@code class com.example.Door is missing}
   * @param user the plugin's class or file that refers to it
   */
  void finding(String problem, String user) {
    findings.add(problem + ", needed by " + user);
  }

  /** Worth knowing, but no error. */
  void note(String text) {
    notes.add("note: " + text);
  }

  boolean isClean() {
    return findings.isEmpty();
  }

  void print(PrintStream out, String product, String scope) {
    findings.forEach(out::println);
    notes.forEach(out::println);
    String verdict =
        switch (findings.size()) {
          case 0 -> "Everything resolves";
          case 1 -> "1 reference does not resolve";
          default -> findings.size() + " references do not resolve";
        };
    out.println(verdict + " in " + product + " (" + scope + ").");
  }
}
