package io.debrief.core.postmortem;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What slices load of one post-mortem while somebody looks at it: each thing once. */
public final class Loaded {
  private final Map<Class<?>, Object> things = new HashMap<>();

  /** The thing of that type, loaded the first time that somebody asks. */
  public <T> T once(Class<T> type, Supplier<T> loading) {
    Object there = things.get(type);
    if (there == null) {
      // What is loaded may ask for something else on the way.
      there = loading.get();
      things.put(type, there);
    }
    return type.cast(there);
  }
}
