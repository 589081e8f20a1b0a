package io.debrief.sandbox.plugin;

import java.util.ArrayList;
import java.util.List;

/** The scanner index of one product: what to build, what to take from the host, what to offer. */
record ComponentIndex(List<Line> components, List<Line> imports, List<Line> exports) {
  private static final String FOLDER = "META-INF/plugin-components/";

  /**
   * @param type name of a class
   * @param detail what stands after the #: a bean's name, or the exported interfaces
   */
  record Line(String type, String detail) {
    static Line of(String text) {
      int hash = text.indexOf('#');
      return hash < 0
          ? new Line(text, "")
          : new Line(text.substring(0, hash), text.substring(hash + 1));
    }
  }

  static ComponentIndex read(PluginBundle jar, String product) {
    if (!isSwitchedOn(jar)) {
      throw new PluginNotStarted(
          "Nothing is wired: no XML file in META-INF/spring holds <atlassian-scanner:scan-indexes/>");
    }
    return new ComponentIndex(
        lines(jar, "component", product),
        lines(jar, "imports", product),
        lines(jar, "exports", product));
  }

  private static boolean isSwitchedOn(PluginBundle jar) {
    var files = jar.bundle().findEntries("META-INF/spring", "*.xml", false);
    boolean found = false;
    while (files != null && files.hasMoreElements()) {
      found |=
          jar.text(files.nextElement().getPath())
              .filter(xml -> xml.contains(":scan-indexes"))
              .isPresent();
    }
    return found;
  }

  private static List<Line> lines(PluginBundle jar, String file, String product) {
    List<Line> found = new ArrayList<>();
    for (String name : List.of(file, file + "-" + product)) {
      jar.text(FOLDER + name)
          .ifPresent(
              text ->
                  text.lines().filter(line -> !line.isBlank()).map(Line::of).forEach(found::add));
    }
    return found;
  }
}
