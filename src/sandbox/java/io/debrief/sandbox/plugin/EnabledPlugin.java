package io.debrief.sandbox.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.debrief.sandbox.activeobjects.Model;
import io.debrief.sandbox.activeobjects.PluginTables;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that exists in the product because the plugin is enabled, and goes when it is not. */
final class EnabledPlugin implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EnabledPlugin.class);

  private final HostProduct product;
  private final PluginBundle jar;
  private final Descriptor descriptor;
  private final BundleTexts texts;
  private final Templates templates;
  private final Wiring wiring;
  private final WebResources resources;
  private final WebFragments fragments;
  private final List<ServiceRegistration<?>> ofThisPlugin = new ArrayList<>();
  private final List<Runnable> atTheEnd = new ArrayList<>();
  private final ServletModules servlets = new ServletModules();
  private final Map<String, Object> macros = new HashMap<>();
  private List<RestModule> rest = List.of();
  private boolean announced;

  EnabledPlugin(HostProduct product, PluginBundle jar) {
    this.product = product;
    this.jar = jar;
    descriptor =
        Descriptor.read(
            jar.open(Descriptor.FILE)
                .orElseThrow(() -> new PluginNotStarted("The jar lacks " + Descriptor.FILE)),
            product.name());
    texts = new BundleTexts(jar, descriptor);
    texts.check(descriptor);
    templates =
        new Templates(jar::open, Optional.of(VelocityCalls.allowed(descriptor, jar, product)));
    checkTemplates();
    resources = new WebResources(product, jar, descriptor);
    wiring = new Wiring(jar, product.name());
    fragments = new WebFragments(product, templates, texts, this::language);
  }

  private void checkTemplates() {
    for (Node module : descriptor.modules("web-panel")) {
      for (Node resource : module.all("resource")) {
        if (!templates.exists(resource.required("location"))) {
          throw new PluginNotStarted(
              module + " names a template that the jar lacks: " + resource.required("location"));
        }
      }
    }
  }

  void start(Database db, BundleContext host) {
    ofThisPlugin.add(
        host.registerService(
            TemplateRenderer.class,
            new BundleTemplates(templates, product::velocityDefaults),
            null));
    for (Node tables : descriptor.modules("ao")) {
      migrate(tables, db, host);
    }
    wiring.start(ComponentIndex.read(jar, product.name()), db.statements());
    fragments.build(descriptor, wiring);
    for (Node macro : descriptor.modules("xhtml-macro")) {
      macros.put(macro.required("name"), wiring.beanOrNew(macro.required("class"), macro));
    }
    for (String type : product.moduleTypes()) {
      for (Node module : descriptor.modules(type)) {
        atTheEnd.add(product.add(module, name -> wiring.beanOrNew(name, module)));
      }
    }
    servlets.build(descriptor, wiring);
    rest = new RestModules(jar, wiring).of(descriptor);
  }

  private void migrate(Node module, Database db, BundleContext host) {
    PluginTables tables =
        new PluginTables(db, module.attribute("namespace").orElse(descriptor.key()));
    List<ActiveObjectsUpgradeTask> tasks =
        module.all("upgradeTask").stream()
            .map(task -> wiring.create(task.text(), module))
            .map(ActiveObjectsUpgradeTask.class::cast)
            .toList();
    List<Class<?>> entities = new ArrayList<>();
    module.all("entity").forEach(entity -> entities.add(jar.load(entity.text(), module)));
    new Model(db, tables).upgrade(tasks, entities);
    ofThisPlugin.add(host.registerService(ActiveObjects.class, tables, null));
  }

  /** As the host does: a failing start-up is logged and the plugin stays enabled. */
  void announceStart() {
    announced = true;
    wiring
        .exported(LifecycleAware.class)
        .forEach(
            bean -> {
              try {
                bean.onStart();
              } catch (RuntimeException e) {
                LOG.error("onStart of {} failed", bean.getClass().getName(), e);
              }
            });
  }

  private void announceStop() {
    wiring
        .exported(LifecycleAware.class)
        .forEach(
            bean -> {
              try {
                bean.onStop();
              } catch (RuntimeException e) {
                LOG.error("onStop of {} failed", bean.getClass().getName(), e);
              }
            });
  }

  private Locale language() {
    return product.services().get(LocaleResolver.class) instanceof LocaleResolver resolver
        ? resolver.getLocale()
        : Locale.ENGLISH;
  }

  ClassLoader loader() {
    return jar.loader();
  }

  String key() {
    return descriptor.key();
  }

  WebFragments fragments() {
    return fragments;
  }

  WebResources resources() {
    return resources;
  }

  ServletModules servlets() {
    return servlets;
  }

  /** What the list of apps shows: name, version and, where there is one, configure.url. */
  Map<String, String> about() {
    Map<String, String> about = new HashMap<>();
    about.put("name", descriptor.name());
    about.put("version", jar.bundle().getVersion().toString());
    descriptor.parameter("configure.url").ifPresent(url -> about.put("configure", url));
    return about;
  }

  I18nTexts texts() {
    return texts;
  }

  List<RestModule> rest() {
    return rest;
  }

  Optional<Object> macro(String name) {
    return Optional.ofNullable(macros.get(name));
  }

  @Override
  public void close() {
    if (announced) {
      announceStop();
    }
    atTheEnd.forEach(Runnable::run);
    atTheEnd.clear();
    servlets.close();
    wiring.close();
    ofThisPlugin.forEach(ServiceRegistration::unregister);
  }
}
