package io.debrief.sandbox.sal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class SynchronousEventsTest {
  private final SynchronousEvents events = new SynchronousEvents();

  /** Hears texts, and every event as an object. */
  public static class Listener {
    final List<String> heard = new ArrayList<>();

    @EventListener
    public void onText(String text) {
      heard.add("text " + text);
    }

    @EventListener
    public void onAny(Object event) {
      heard.add("any " + event);
    }
  }

  /** Fails on each text. */
  public static class Failing {
    @EventListener
    public void onText(String text) {
      throw new IllegalStateException("This listener always fails");
    }
  }

  static class Hidden {
    @EventListener
    public void onText(String text) {}
  }

  @Test
  public void handsAnEventToTheListenersOfItsTypeAndOfItsSuperTypes() {
    Listener listener = new Listener();
    events.register(listener);

    events.publish("a");
    events.publish(1);

    listener.heard.sort(null);
    assertEquals(List.of("any 1", "any a", "text a"), listener.heard);
  }

  @Test
  public void aFailingListenerHidesNothingFromTheNextOne() {
    Listener listener = new Listener();
    events.register(new Failing());
    events.register(listener);

    events.publish("a");

    assertEquals(2, listener.heard.size());
  }

  @Test
  public void aListenerRegisteredTwiceHearsOnceAndNothingOnceUnregistered() {
    Listener listener = new Listener();
    events.register(listener);
    events.register(listener);
    events.publish(1);
    events.unregister(listener);
    events.publish(2);

    assertEquals(List.of("any 1"), listener.heard);
    assertEquals(0, events.listenerCount());
  }

  @Test
  public void refusesAListenerThatCouldNeverHear() {
    assertThrows(IllegalArgumentException.class, () -> events.register("no methods"));
    assertThrows(IllegalArgumentException.class, () -> events.register(new Hidden()));
  }
}
