package io.debrief.sandbox.plugin;

import io.debrief.sandbox.db.Statements;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.BeansException;
import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.GenericTypeAwareAutowireCandidateResolver;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ReflectionUtils;

/** The plugin's beans, wired by their only constructors from its index and the host's services. */
final class Wiring implements AutoCloseable {
  private final PluginBundle jar;
  private final String product;
  private final GenericApplicationContext context = new GenericApplicationContext();
  private final List<ServiceRegistration<?>> exported = new ArrayList<>();
  private final List<Object> exportedBeans = new ArrayList<>();

  Wiring(PluginBundle jar, String product) {
    this.jar = jar;
    this.product = product;
  }

  void start(ComponentIndex index, Statements costs) {
    context.setClassLoader(jar.loader());
    context.setAllowBeanDefinitionOverriding(false);
    var beans = context.getDefaultListableBeanFactory();
    beans.setAutowireCandidateResolver(new GenericTypeAwareAutowireCandidateResolver());
    BundleContext bundle = jar.bundle().getBundleContext();
    beans.registerSingleton("bundleContext", HostService.as(BundleContext.class, bundle, costs));
    index.imports().forEach(line -> addImport(line, bundle, costs));
    index.components().forEach(this::addComponent);
    try {
      context.refresh();
    } catch (BeansException e) {
      throw new PluginNotStarted(
          "The beans can't be wired: " + e.getMostSpecificCause().getMessage(), e);
    }
    // As the scanner does: an export is looked up for each bean, so one that is a bean of the other
    // product alone is passed over.
    index.exports().stream()
        .filter(line -> isComponent(index, line.type()))
        .forEach(line -> export(line, bundle));
  }

  private static boolean isComponent(ComponentIndex index, String type) {
    return index.components().stream().anyMatch(component -> component.type().equals(type));
  }

  private void addImport(ComponentIndex.Line line, BundleContext bundle, Statements costs) {
    Class<?> type = jar.load(line.type(), "The index of imports");
    ServiceReference<?> reference = bundle.getServiceReference(line.type());
    if (reference == null) {
      throw new PluginNotStarted(
          "The plugin waits for the service " + line.type() + ", which " + product + " lacks");
    }
    String name = line.detail().isEmpty() ? nameOf(line.type()) : line.detail();
    context
        .getBeanFactory()
        .registerSingleton(name, HostService.as(type, bundle.getService(reference), costs));
  }

  private void addComponent(ComponentIndex.Line line) {
    Class<?> type = jar.load(line.type(), "The index of components");
    RootBeanDefinition definition = new RootBeanDefinition(type);
    definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
    onlyConstructor(type);
    String name = line.detail().isEmpty() ? nameOf(line.type()) : line.detail();
    context.registerBeanDefinition(name, definition);
  }

  /** Spring looks at every declared constructor; a second one leaves it without a choice. */
  private static void onlyConstructor(Class<?> type) {
    if (type.getDeclaredConstructors().length != 1) {
      throw new PluginNotStarted(
          type.getName() + " can't be wired: it has not exactly one constructor");
    }
  }

  private void export(ComponentIndex.Line line, BundleContext bundle) {
    Object bean = context.getBean(jar.load(line.type(), "The index of exports"));
    String[] types =
        line.detail().isEmpty()
            ? Arrays.stream(bean.getClass().getInterfaces())
                .map(Class::getName)
                .toArray(String[]::new)
            : line.detail().split(",");
    Dictionary<String, String> none = new Hashtable<>();
    exported.add(bundle.registerService(types, bean, none));
    exportedBeans.add(bean);
  }

  private static String nameOf(String type) {
    return Introspector.decapitalize(type.substring(type.lastIndexOf('.') + 1).replace('$', '.'));
  }

  /** Beans that the plugin offers to the host and that are of this type. */
  <T> Stream<T> exported(Class<T> type) {
    return exportedBeans.stream().filter(type::isInstance).map(type::cast);
  }

  /** The bean of that class; else a new object, wired by its constructor. */
  Object beanOrNew(String className, Object neededBy) {
    Class<?> type = jar.load(className, neededBy);
    return context.getBeanNamesForType(type).length == 1
        ? context.getBean(type)
        : create(type, neededBy);
  }

  Object create(String className, Object neededBy) {
    return create(jar.load(className, neededBy), neededBy);
  }

  private Object create(Class<?> type, Object neededBy) {
    onlyConstructor(type);
    try {
      return context
          .getDefaultListableBeanFactory()
          .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    } catch (BeansException e) {
      throw new PluginNotStarted(
          type.getName()
              + " of "
              + neededBy
              + " can't be made: "
              + e.getMostSpecificCause().getMessage(),
          e);
    }
  }

  /** Also empties what Spring and the JDK remember of the plugin's classes. */
  @Override
  public void close() {
    exported.forEach(ServiceRegistration::unregister);
    exported.clear();
    exportedBeans.clear();
    context.close();
    CachedIntrospectionResults.clearClassLoader(jar.loader());
    ReflectionUtils.clearCache();
    AnnotationUtils.clearCache();
    ResolvableType.clearCache();
    Introspector.flushCaches();
  }
}
