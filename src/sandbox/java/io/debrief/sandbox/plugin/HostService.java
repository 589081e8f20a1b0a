package io.debrief.sandbox.plugin;

import io.debrief.sandbox.db.HostCall;
import io.debrief.sandbox.db.Statements;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;

/**
 * A host service as a plugin sees it: by the one interface that it asked for and nothing else. Each
 * call is noted.
 */
record HostService(Class<?> type, Object service, Statements costs) implements InvocationHandler {
  /** What services hand out and what costs the host something when it is called in turn. */
  private static final Set<String> FOLLOWED =
      Set.of(
          "com.atlassian.beehive.ClusterLock",
          "com.atlassian.sal.api.pluginsettings.PluginSettings");

  static Object as(Class<?> type, Object service, Statements costs) {
    return type.isInterface()
        ? Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, new HostService(type, service, costs))
        : service;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return method.getName().equals("equals")
          ? proxy == arguments[0]
          : method.invoke(service, arguments);
    }
    costs.called(new HostCall(type.getSimpleName() + "." + method.getName(), things(arguments)));
    try {
      Object result = method.invoke(service, arguments);
      Class<?> returned = method.getReturnType();
      return result != null && FOLLOWED.contains(returned.getName())
          ? as(returned, result, costs)
          : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static int things(Object[] arguments) {
    if (arguments != null) {
      for (Object argument : arguments) {
        if (argument instanceof Collection<?> several) {
          return several.size();
        }
      }
    }
    return 1;
  }
}
