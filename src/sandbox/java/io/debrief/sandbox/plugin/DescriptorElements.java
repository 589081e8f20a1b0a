package io.debrief.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows how the elements and attributes of a descriptor are spelt, and refuses any other. */
final class DescriptorElements {
  private static final String LIST = "/sandbox/descriptor-elements.txt";
  private static final Map<String, DescriptorElements> KNOWN = read();

  private final List<String> attributes;
  private final List<String> children;

  private DescriptorElements(List<String> attributes, List<String> children) {
    this.attributes = attributes;
    this.children = children;
  }

  static void check(Node root) {
    if (!root.name().equals("atlassian-plugin")) {
      throw new PluginNotStarted("The descriptor is an <atlassian-plugin>, not a " + root);
    }
    checkInside(root);
  }

  private static void checkInside(Node node) {
    DescriptorElements known = KNOWN.get(node.name());
    for (String attribute : node.attributes().keySet()) {
      boolean technical = attribute.startsWith("xmlns") || attribute.contains(":");
      if (!technical && !known.attributes.contains(attribute)) {
        throw new PluginNotStarted(node + " has an unknown attribute: " + attribute);
      }
    }
    for (Node child : node.children()) {
      if (!known.children.contains(child.name())) {
        throw new PluginNotStarted(node + " has an unknown element: " + child);
      }
      checkInside(child);
    }
  }

  private static Map<String, DescriptorElements> read() {
    Map<String, DescriptorElements> known = new HashMap<>();
    try (InputStream in = DescriptorElements.class.getResourceAsStream(LIST)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(known, line));
    } catch (IOException e) {
      throw new UncheckedIOException(LIST + " can't be read", e);
    }
    return known;
  }

  private static void add(Map<String, DescriptorElements> known, String line) {
    String[] parts = line.split("\\|", -1);
    known.put(parts[0].strip(), new DescriptorElements(words(parts[1]), words(parts[2])));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }
}
