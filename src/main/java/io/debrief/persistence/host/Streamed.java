package io.debrief.persistence.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Reads many rows at once: Active Objects keeps no object for each, and loads nothing that the
 * query does not name.
 */
public final class Streamed {
  private Streamed() {}

  /**
   * @param query names every column that is read
   * @param read may ask the row alone: the statement is still open
   */
  public static <T extends RawEntity<K>, K, R> List<R> list(
      ActiveObjects activeObjects, Class<T> type, Query query, Function<T, R> read) {
    List<R> found = new ArrayList<>();
    activeObjects.stream(type, query, row -> found.add(read.apply(row)));
    return found;
  }
}
