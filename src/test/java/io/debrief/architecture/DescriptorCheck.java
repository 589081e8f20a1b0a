package io.debrief.architecture;

import static java.util.stream.Collectors.toSet;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** What a descriptor names and does not exist, misspells, or does not say. */
final class DescriptorCheck {
  /** Beside the slices, what a module's key may begin with. */
  private static final Set<String> BANDS = Set.of("rest", "tables", "templates");

  private static final Set<String> TEXTS = Set.of("label", "description", "tooltip");
  private static final Set<String> CLASSES = Set.of("entity", "upgradeTask");
  private static final Map<String, String[]> SPELT = spelt();

  private final DescriptorFile descriptor;
  private final Path resources;
  private final Set<String> slices;
  private final Set<String> texts;
  private final TreeSet<String> found = new TreeSet<>();

  /**
   * @param slices that a key may begin with
   * @param texts the keys that have one
   */
  DescriptorCheck(
      DescriptorFile descriptor, Path resources, Set<String> slices, Set<String> texts) {
    this.descriptor = descriptor;
    this.resources = resources;
    this.slices = slices;
    this.texts = texts;
  }

  /**
   * @param rows the names of all classes with a table
   */
  List<String> complaints(Set<String> rows) {
    spelling(descriptor.root());
    modules();
    for (Element element : DescriptorFile.withAllInside(descriptor.root())) {
      names(element);
    }
    Set<String> entities =
        Set.copyOf(Arrays.asList(texts("jira"), texts("confluence"))).stream()
            .flatMap(Set::stream)
            .collect(toSet());
    rows.stream().filter(row -> !entities.contains(row)).forEach(r -> found.add("no entity " + r));
    entities.stream()
        .filter(entity -> !rows.contains(entity))
        .forEach(entity -> found.add(entity + " has no table"));
    return List.copyOf(found);
  }

  private Set<String> texts(String product) {
    return Set.copyOf(descriptor.texts(product, "entity"));
  }

  private void spelling(Element element) {
    String[] spelt = SPELT.get(element.getTagName());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      String attribute = element.getAttributes().item(i).getNodeName();
      if (!words(spelt[1]).contains(attribute)) {
        found.add("<" + element.getTagName() + "> has no attribute " + attribute);
      }
    }
    for (Element child : DescriptorFile.children(element)) {
      if (words(spelt[2]).contains(child.getTagName())) {
        spelling(child);
      } else {
        found.add("<" + element.getTagName() + "> holds no <" + child.getTagName() + ">");
      }
    }
  }

  private void modules() {
    Set<String> keys = new HashSet<>();
    for (Element module : DescriptorFile.children(descriptor.root())) {
      String key = module.getAttribute("key");
      if (Set.of("plugin-info", "resource").contains(module.getTagName())) {
        continue;
      }
      if (!keys.add(key)) {
        found.add("two modules are " + key);
      }
      String slice = key.replaceFirst("-.*", "");
      if (!key.matches("[a-z]+(-[a-z0-9]+)+")
          || !(slices.contains(slice) || BANDS.contains(slice))) {
        found.add("the key " + key + " is not <slice>-<what>");
      }
      product(module, key);
    }
  }

  private void product(Element module, String key) {
    String product = module.getAttribute("application");
    if (!Set.of("jira", "confluence").contains(product)) {
      found.add(key + " does not say its product");
    }
    String other = product.equals("jira") ? "io.debrief.confluence." : "io.debrief.jira.";
    for (Element element : DescriptorFile.withAllInside(module)) {
      if (element.getAttribute("class").startsWith(other)) {
        found.add(key + " names a class of the other product");
      }
    }
  }

  private void names(Element element) {
    String tag = element.getTagName();
    String content = element.getTextContent().strip();
    if (element.hasAttribute("class")) {
      exists(element.getAttribute("class"));
    }
    if (CLASSES.contains(tag)) {
      exists(content);
    }
    if (tag.equals("package")) {
      file(content.replace('.', '/'));
    }
    if (tag.equals("context") && content.equals("atl.general")) {
      found.add("something comes with every page: atl.general");
    }
    if (tag.equals("resource")) {
      resource(element);
    }
    if (tag.equals("param")
        && element.getAttribute("value").isEmpty()
        && content.endsWith(".png")) {
      file(content);
    }
    if (TEXTS.contains(tag) && element.hasAttribute("key")) {
      text(element.getAttribute("key"));
    }
    if (element.hasAttribute("i18n-name-key")) {
      text(element.getAttribute("i18n-name-key"));
    }
  }

  private void resource(Element element) {
    String location = element.getAttribute("location");
    boolean texts = element.getAttribute("type").equals("i18n");
    file(texts ? location.replace('.', '/') + ".properties" : location);
  }

  private void text(String key) {
    if (!texts.contains(key)) {
      found.add("no text " + key);
    }
  }

  private void file(String location) {
    if (location.isBlank() || !Files.exists(resources.resolve(location))) {
      found.add("no file " + location);
    }
  }

  private void exists(String type) {
    URL url = DescriptorCheck.class.getResource("/" + type.replace('.', '/') + ".class");
    if (url == null) {
      found.add("no class " + type);
    }
  }

  private static Map<String, String[]> spelt() {
    Map<String, String[]> spelt = new HashMap<>();
    Project.text(Project.ROOT.resolve("src/sandbox/resources/sandbox/descriptor-elements.txt"))
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\\|", -1))
        .forEach(parts -> spelt.put(parts[0].strip(), parts));
    return spelt;
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }
}
