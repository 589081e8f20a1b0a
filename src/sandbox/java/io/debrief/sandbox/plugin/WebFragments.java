package io.debrief.sandbox.plugin;

import io.debrief.sandbox.template.Templates;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin's panels and menu items on the product's pages. */
final class WebFragments {
  private static final Logger LOG = LoggerFactory.getLogger(WebFragments.class);
  private static final Templates OWN =
      new Templates(
          name ->
              Optional.ofNullable(WebFragments.class.getClassLoader().getResourceAsStream(name)),
          Optional.empty());

  private final HostProduct product;
  private final Templates templates;
  private final I18nTexts texts;
  private final Supplier<Locale> language;
  private List<PanelModule> panels = List.of();
  private List<ItemModule> items = List.of();
  private List<Node> sections = List.of();

  private record ItemModule(Node node, Predicate<Map<String, Object>> shown) {}

  WebFragments(
      HostProduct product, Templates templates, I18nTexts texts, Supplier<Locale> language) {
    this.product = product;
    this.templates = templates;
    this.texts = texts;
    this.language = language;
  }

  void build(Descriptor descriptor, Wiring wiring) {
    Set<String> own = Set.copyOf(keysOfSections(descriptor));
    sections =
        descriptor.modules("web-section").stream()
            .sorted(Comparator.comparingInt(Node::weight))
            .peek(node -> known(node, "location", product.sectionLocations(), Set.of()))
            .toList();
    panels =
        descriptor.modules("web-panel").stream()
            .sorted(Comparator.comparingInt(Node::weight))
            .peek(node -> known(node, "location", product.panelLocations(), Set.of()))
            .map(node -> PanelModule.of(node, wiring, templates))
            .toList();
    items =
        descriptor.modules("web-item").stream()
            .sorted(Comparator.comparingInt(Node::weight))
            .peek(node -> known(node, "section", product.itemSections(), own))
            .map(node -> new ItemModule(node, new Conditions(wiring).of(node)))
            .toList();
  }

  private static List<String> keysOfSections(Descriptor descriptor) {
    return descriptor.modules("web-section").stream()
        .map(node -> node.required("location") + "/" + node.required("key"))
        .toList();
  }

  private void known(Node node, String attribute, Set<String> places, Set<String> own) {
    String place = node.required(attribute);
    if (!places.contains(place) && !own.contains(place)) {
      throw new PluginNotStarted(
          node + " names the " + attribute + " " + place + ", which " + product.name() + " lacks");
    }
  }

  List<Panel> panels(String location, Map<String, Object> context) {
    return panels.stream()
        .filter(panel -> panel.node().required("location").equals(location))
        .filter(panel -> isShown(panel.node(), panel.shown(), context))
        .map(panel -> draw(panel, context))
        .toList();
  }

  List<ItemSection> sections(String location) {
    return sections.stream()
        .filter(node -> node.required("location").equals(location))
        .map(
            node ->
                new ItemSection(
                    location + "/" + node.required("key"),
                    label(node),
                    items(location + "/" + node.required("key"), Map.of())))
        .filter(section -> !section.items().isEmpty())
        .toList();
  }

  private boolean isShown(
      Node node, Predicate<Map<String, Object>> shown, Map<String, Object> context) {
    try {
      return shown.test(new HashMap<>(context));
    } catch (RuntimeException e) {
      LOG.error("The condition of {} failed; it is not shown", node, e);
      return false;
    }
  }

  private Panel draw(PanelModule panel, Map<String, Object> context) {
    String key = panel.node().required("key");
    String label = label(panel.node());
    try {
      return new Panel(key, label, panel.html(templates, product.velocityDefaults(), context));
    } catch (RuntimeException e) {
      LOG.error("The panel {} could not be drawn", key, e);
      return new Panel(key, label, OWN.render("sandbox/panel-error.vm", Map.of("key", key)));
    }
  }

  List<Item> items(String section, Map<String, Object> context) {
    return items.stream()
        .filter(item -> item.node().required("section").equals(section))
        .filter(item -> isShown(item.node(), item.shown(), context))
        .map(item -> item(item.node(), context))
        .toList();
  }

  private Item item(Node node, Map<String, Object> context) {
    Map<String, Object> values = new HashMap<>(product.velocityDefaults());
    values.putAll(context);
    Optional<Node> link = node.one("link");
    return new Item(
        node.required("key"),
        label(node),
        link.flatMap(it -> it.attribute("linkId")).orElse(""),
        node.textOf("styleClass").orElse(""),
        link.map(it -> templates.fill(it.text(), node.toString(), values)).orElse(""));
  }

  private String label(Node node) {
    return node.one("label")
        .map(label -> texts.text(language.get(), label.required("key")))
        .orElse("");
  }
}
