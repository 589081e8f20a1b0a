package io.debrief.sandbox.plugin;

import com.atlassian.plugin.web.ContextProvider;
import io.debrief.sandbox.template.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One web panel of the descriptor, ready to be drawn. */
record PanelModule(
    Node node,
    String view,
    Optional<ContextProvider> provider,
    Predicate<Map<String, Object>> shown) {

  static PanelModule of(Node node, Wiring wiring, Templates templates) {
    String view =
        node.all("resource").stream()
            .filter(resource -> resource.required("name").equals("view"))
            .map(resource -> resource.required("location"))
            .findFirst()
            .orElseThrow(() -> new PluginNotStarted(node + " has no <resource name=\"view\">"));
    templates.check(view);
    return new PanelModule(
        node,
        view,
        node.one("context-provider").map(provider -> provider(provider, wiring, node)),
        new Conditions(wiring).of(node));
  }

  private static ContextProvider provider(Node provider, Wiring wiring, Node panel) {
    Object made = wiring.create(provider.required("class"), panel);
    if (!(made instanceof ContextProvider found)) {
      throw new PluginNotStarted(made.getClass().getName() + " is not a ContextProvider");
    }
    found.init(Conditions.params(provider));
    return found;
  }

  String html(Templates templates, Map<String, Object> defaults, Map<String, Object> context) {
    Map<String, Object> values = new HashMap<>(defaults);
    values.putAll(context);
    provider.ifPresent(it -> values.putAll(it.getContextMap(new HashMap<>(context))));
    return templates.render(view, values);
  }
}
