package io.debrief.sandbox.plugin;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Builds the conditions of a module: when it is shown. */
final class Conditions {
  private final Wiring wiring;

  Conditions(Wiring wiring) {
    this.wiring = wiring;
  }

  /** All conditions that stand directly in the module hold. */
  Predicate<Map<String, Object>> of(Node module) {
    return together(module, false);
  }

  private Predicate<Map<String, Object>> together(Node parent, boolean one) {
    List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
    for (Node child : parent.children()) {
      if (child.name().equals("condition")) {
        parts.add(single(child));
      } else if (child.name().equals("conditions")) {
        parts.add(together(child, child.attribute("type").orElse("AND").equalsIgnoreCase("OR")));
      }
    }
    return one
        ? context -> parts.stream().anyMatch(part -> part.test(context))
        : context -> parts.stream().allMatch(part -> part.test(context));
  }

  private Predicate<Map<String, Object>> single(Node node) {
    Object made = wiring.create(node.required("class"), node);
    if (!(made instanceof Condition condition)) {
      throw new PluginNotStarted(made.getClass().getName() + " is not a Condition");
    }
    condition.init(params(node));
    boolean wanted = !node.attribute("invert").orElse("false").equals("true");
    return context -> condition.shouldDisplay(context) == wanted;
  }

  static Map<String, String> params(Node node) {
    Map<String, String> params = new HashMap<>();
    for (Node param : node.all("param")) {
      params.put(param.required("name"), param.attribute("value").orElse(param.text()));
    }
    return params;
  }
}
