package io.debrief.core.host;

import java.util.function.Supplier;

/** Makes several writes happen together or not at all. */
public interface Transactions {
  <T> T inOne(Supplier<T> work);
}
