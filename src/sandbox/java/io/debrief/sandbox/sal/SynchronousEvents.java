package io.debrief.sandbox.sal;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each event to its listeners on the publisher's thread; a failing listener is logged. */
public final class SynchronousEvents implements EventPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(SynchronousEvents.class);

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  private Consumer<Object> before = event -> {};

  private record Listener(Object target, Method method) {}

  /** What the product itself does with each event, before it tells anybody. */
  public void first(Consumer<Object> own) {
    before = own;
  }

  @Override
  public void publish(Object event) {
    before.accept(event);
    for (Listener listener : listeners) {
      if (listener.method.getParameterTypes()[0].isInstance(event)) {
        hand(event, listener);
      }
    }
  }

  @Override
  public void register(Object listener) {
    Class<?> type = listener.getClass();
    List<Method> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class) && !method.isBridge())
            .toList();
    if (methods.isEmpty()) {
      throw new IllegalArgumentException(type.getName() + " has no public @EventListener method");
    }
    for (Method method : methods) {
      if (method.getParameterCount() != 1) {
        throw new IllegalArgumentException(method + " must take the event and nothing else");
      }
      // The host calls by reflection without lifting access: a listener of a class that is not
      // public would stay silent there.
      if (!Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
        throw new IllegalArgumentException(type.getName() + " must be public to hear events");
      }
    }
    unregister(listener);
    methods.forEach(method -> listeners.add(new Listener(listener, method)));
  }

  @Override
  public void unregister(Object listener) {
    listeners.removeIf(registered -> registered.target == listener);
  }

  /** How many listener methods are registered; a disabled plugin must leave none behind. */
  public int listenerCount() {
    return listeners.size();
  }

  private static void hand(Object event, Listener listener) {
    try {
      listener.method.invoke(listener.target, event);
    } catch (InvocationTargetException e) {
      LOG.error("{} failed on {}", listener.method, event, e.getCause());
    } catch (IllegalAccessException e) {
      LOG.error("{} cannot be called", listener.method, e);
    }
  }
}
