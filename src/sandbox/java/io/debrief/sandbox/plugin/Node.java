package io.debrief.sandbox.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of the descriptor, after the other product's elements are gone. */
public record Node(String name, Map<String, String> attributes, List<Node> children, String text) {

  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  public String required(String attribute) {
    return attribute(attribute)
        .orElseThrow(() -> new PluginNotStarted(this + " lacks the attribute " + attribute));
  }

  public List<Node> all(String child) {
    return children.stream().filter(node -> node.name().equals(child)).toList();
  }

  Optional<Node> one(String child) {
    return all(child).stream().findFirst();
  }

  public Optional<String> textOf(String child) {
    return one(child).map(Node::text);
  }

  int weight() {
    return attribute("weight").map(Integer::parseInt).orElse(1000);
  }

  /** How an error names it: {@code <web-panel key="x">}. */
  @Override
  public String toString() {
    return "<" + name + attribute("key").map(key -> " key=\"" + key + "\"").orElse("") + ">";
  }
}
