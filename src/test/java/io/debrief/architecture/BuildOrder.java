package io.debrief.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Finds what a build starts before the jar is there. Maven runs what is bound to one phase in the
 * order of the plugins; a plugin of a profile takes the place that it has without the profile, and
 * a new one the place before the next that is known.
 */
final class BuildOrder {
  private static final Set<String> BUILDERS =
      Set.of("bnd-maven-plugin", "maven-assembly-plugin", "maven-jar-plugin");
  private static final String STARTER = "exec-maven-plugin";
  private static final String PACKAGE = "package";

  private final Element project;

  BuildOrder(Path pom) {
    try {
      project =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(pom.toFile())
              .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalArgumentException(pom.toString(), e);
    }
  }

  /** Each start that comes too early, by profile; the plain build is the profile without a name. */
  List<String> complaints() {
    List<String> found = new ArrayList<>(complaints("", List.of()));
    for (Element profile : children(project, "profiles", "profile")) {
      found.addAll(complaints(text(profile, "id"), plugins(profile)));
    }
    return found;
  }

  /** What is started where the jar is built, so that a test knows that it looks at something. */
  Set<String> starts() {
    Set<String> starts = new TreeSet<>();
    List<Element> all = new ArrayList<>(plugins(project));
    children(project, "profiles", "profile").forEach(profile -> all.addAll(plugins(profile)));
    all.stream()
        .filter(plugin -> text(plugin, "artifactId").equals(STARTER))
        .forEach(plugin -> starts.addAll(bound(plugin)));
    return starts;
  }

  private List<String> complaints(String profile, List<Element> more) {
    List<String> found = new ArrayList<>();
    List<Element> plugins = merged(plugins(project), more);
    List<String> started = new ArrayList<>();
    for (Element plugin : plugins) {
      String name = text(plugin, "artifactId");
      if (name.equals(STARTER)) {
        started.addAll(bound(plugin));
        more.stream()
            .filter(each -> each != plugin && text(each, "artifactId").equals(name))
            .forEach(each -> started.addAll(bound(each)));
      } else if (BUILDERS.contains(name) && !bound(plugin).isEmpty()) {
        started.forEach(start -> found.add(profile + ": " + start + " runs before " + name));
      }
    }
    return found;
  }

  private static List<Element> merged(List<Element> plugins, List<Element> more) {
    List<Element> merged = new ArrayList<>(plugins);
    List<Element> waiting = new ArrayList<>();
    for (Element each : more) {
      int place =
          IntStream.range(0, merged.size())
              .filter(i -> text(merged.get(i), "artifactId").equals(text(each, "artifactId")))
              .findFirst()
              .orElse(-1);
      if (place < 0) {
        waiting.add(each);
      } else {
        merged.addAll(place, waiting);
        waiting.clear();
      }
    }
    merged.addAll(waiting);
    return merged;
  }

  /** The executions of the phase in which the jar is built. */
  private static List<String> bound(Element plugin) {
    boolean builds = BUILDERS.contains(text(plugin, "artifactId"));
    return children(plugin, "executions", "execution").stream()
        .filter(
            execution -> {
              String phase = text(execution, "phase");
              return phase.equals(PACKAGE) || (builds && phase.isEmpty());
            })
        .map(execution -> text(execution, "id"))
        .toList();
  }

  private static List<Element> plugins(Element of) {
    return children(of, "build", null).stream()
        .flatMap(build -> children(build, "plugins", "plugin").stream())
        .toList();
  }

  private static List<Element> children(Element of, String name, String each) {
    List<Element> found = new ArrayList<>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.addAll(each == null ? List.of(element) : children(element, each, null));
      }
    }
    return found;
  }

  private static String text(Element of, String name) {
    return children(of, name, null).stream()
        .findFirst()
        .map(element -> element.getTextContent().strip())
        .orElse("");
  }
}
