package io.debrief.sandbox.jira;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.search.Extract;
import io.debrief.sandbox.jira.search.PluginFunction;
import io.debrief.sandbox.plugin.Node;
import io.debrief.sandbox.plugin.PluginNotStarted;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Takes in the modules of plugins that only Jira knows. */
final class JiraModules {
  static final Set<String> TYPES = Set.of("jql-function", "index-document-configuration");

  private final JiraHost host;

  JiraModules(JiraHost host) {
    this.host = host;
  }

  /** What a function is told of itself. */
  private record FunctionDescriptor(JiraHost host, String getFunctionName, boolean isList)
      implements JqlFunctionModuleDescriptor {
    @Override
    public I18nHelper getI18nBean() {
      return host.signedIn().getI18nHelper();
    }
  }

  /** What comes back takes it out again. */
  Runnable add(Node module, Function<String, Object> objectOfClass) {
    return module.name().equals("jql-function") ? function(module, objectOfClass) : index(module);
  }

  private Runnable index(Node module) {
    List<Extract> extracts = Extract.of(module);
    host.index().declare(extracts);
    return () -> host.index().forget(extracts);
  }

  private Runnable function(Node module, Function<String, Object> objectOfClass) {
    String name = module.textOf("fname").orElse("");
    if (name.isEmpty()) {
      throw new PluginNotStarted(module + " names no function");
    }
    if (!(objectOfClass.apply(module.required("class")) instanceof JqlFunction function)) {
      throw new PluginNotStarted(module + " is no JqlFunction");
    }
    boolean list = module.textOf("list").orElse("false").equals("true");
    function.init(new FunctionDescriptor(host, name, list));
    host.functions().add(name, new PluginFunction(function));
    return () -> host.functions().remove(name);
  }
}
