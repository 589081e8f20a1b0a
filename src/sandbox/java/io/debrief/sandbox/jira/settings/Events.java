package io.debrief.sandbox.jira.settings;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the listeners of an event at once, on the thread of whoever publishes it. */
public class Events implements EventPublisher {
  private static final Logger log = LoggerFactory.getLogger(Events.class);

  private final List<Object> listeners = new CopyOnWriteArrayList<>();

  @Override
  public void register(Object listener) {
    unregister(listener);
    boolean listens = false;
    for (Method method : listener.getClass().getMethods()) {
      if (method.isAnnotationPresent(EventListener.class)) {
        listens = true;
        if (method.getParameterCount() != 1) {
          throw new IllegalArgumentException("A listener method takes one event: " + method);
        }
      }
    }
    if (!listens) {
      throw new IllegalArgumentException(
          "No public method of " + listener.getClass().getName() + " has @EventListener");
    }
    listeners.add(listener);
  }

  @Override
  public void unregister(Object listener) {
    listeners.removeIf(other -> other == listener);
  }

  public int listeners() {
    return listeners.size();
  }

  @Override
  public void publish(Object event) {
    for (Object listener : listeners) {
      for (Method method : listener.getClass().getMethods()) {
        if (method.isAnnotationPresent(EventListener.class)
            && method.getParameterTypes()[0].isInstance(event)) {
          call(listener, method, event);
        }
      }
    }
  }

  /** As in Jira, what a listener throws reaches the log and nobody else. */
  private static void call(Object listener, Method method, Object event) {
    try {
      method.setAccessible(true);
      method.invoke(listener, event);
    } catch (InvocationTargetException e) {
      log.error("Listener {} failed on {}", method, event.getClass().getName(), e.getCause());
    } catch (IllegalAccessException e) {
      log.error("Listener {} cannot be called", method, e);
    }
  }
}
