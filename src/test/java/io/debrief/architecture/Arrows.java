package io.debrief.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Knows which package of ours may use which other, and complains of every other use. */
final class Arrows {
  /** From left to right: a slice may use those to its right. */
  private static final List<String> SLICES =
      List.of(
          "setup",
          "insight",
          "followup",
          "action",
          "factor",
          "postmortem",
          "timeline",
          "incident",
          "mail",
          "sweep",
          "preference",
          "search");

  private static final Map<String, List<String>> MAY_USE = mayUse();

  private Arrows() {}

  /** Two dots stand for the package and all inside, none for the package alone. */
  private static Map<String, List<String>> mayUse() {
    Map<String, List<String>> arrows = new HashMap<>();
    arrows.put("jira", List.of("jira..", "web..", "core.."));
    arrows.put("web", List.of("web..", "core.."));
    arrows.put("web.shared", List.of("web.shared..", "core", "core.host..", "core.blamelint.."));
    arrows.put("persistence", List.of("persistence..", "core.."));
    arrows.put(
        "confluence",
        List.of("confluence..", "web.shared..", "core", "core.host..", "core.blamelint.."));
    arrows.put("sandbox", List.of("sandbox.."));
    arrows.put("tools", List.of("tools.."));
    arrows.put("core", List.of("core"));
    arrows.put("core.host", List.of("core", "core.host.."));
    arrows.put("core.blamelint", List.of("core", "core.host..", "core.blamelint.."));
    for (int i = 0; i < SLICES.size(); i++) {
      arrows.put("core." + SLICES.get(i), slices(SLICES.get(i), i + 1));
    }
    arrows.put("core.reflection", slices("reflection", SLICES.indexOf("postmortem")));
    return arrows;
  }

  private static List<String> slices(String own, int firstToItsRight) {
    List<String> allowed = new ArrayList<>(List.of("core", "core.host..", "core." + own + ".."));
    SLICES.subList(firstToItsRight, SLICES.size()).forEach(s -> allowed.add("core." + s + ".."));
    return allowed;
  }

  /**
   * @param root of the packages that the arrows speak of, with a dot at its end
   */
  static List<String> complaints(JavaClasses classes, String root) {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass user : classes) {
      if (user.getName().startsWith(root)) {
        String area = area(user.getPackageName().substring(root.length()));
        found.addAll(
            user.getDirectDependenciesFromSelf().stream()
                .filter(use -> use.getTargetClass().getPackageName().startsWith(root))
                .filter(use -> !isAllowed(area, use, root))
                .map(use -> sentence(use, root))
                .collect(toCollection(TreeSet::new)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isAllowed(String area, Dependency use, String root) {
    String used = use.getTargetClass().getPackageName().substring(root.length());
    return MAY_USE.getOrDefault(area, List.of()).stream()
        .anyMatch(
            allowed ->
                allowed.endsWith("..")
                    ? (used + ".").startsWith(allowed.substring(0, allowed.length() - 1))
                    : used.equals(allowed));
  }

  /** The first name, or the first two in core and where the second has arrows of its own. */
  private static String area(String packageName) {
    String[] names = packageName.split("\\.", -1);
    String two = names.length > 1 ? names[0] + "." + names[1] : names[0];
    return MAY_USE.containsKey(two) || names[0].equals("core") ? two : names[0];
  }

  private static String sentence(Dependency use, String root) {
    return use.getOriginClass().getName().substring(root.length())
        + " may not use "
        + use.getTargetClass().getName().substring(root.length());
  }
}
