package com.atlassian.event.api;

/** Source: atlassian-api.md 1.7, CONFIRMED J7.4; USED J11.0, C10.0. */
public interface EventPublisher {
  void publish(Object event);

  void register(Object listener);

  void unregister(Object listener);
}
