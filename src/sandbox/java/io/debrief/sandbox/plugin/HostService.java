package io.debrief.sandbox.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A host service as a plugin sees it: by the one interface that it asked for and nothing else. */
record HostService(Object service) implements InvocationHandler {

  static Object as(Class<?> type, Object service) {
    return type.isInterface()
        ? Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, new HostService(service))
        : service;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class && method.getName().equals("equals")) {
      return proxy == arguments[0];
    }
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
