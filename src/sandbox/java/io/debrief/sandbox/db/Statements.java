package io.debrief.sandbox.db;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Counts the SQL statements of the present thread: the plugin's own (tables AO_…) and the host's.
 */
public final class Statements {
  private static final Pattern OURS =
      Pattern.compile("\\bAO_[0-9A-F]{6}_", Pattern.CASE_INSENSITIVE);

  private final ThreadLocal<List<String>> texts = ThreadLocal.withInitial(ArrayList::new);

  Statements() {}

  void ran(String sql) {
    texts.get().add(sql);
  }

  public void reset() {
    texts.remove();
  }

  public int ours() {
    return (int) texts.get().stream().filter(sql -> OURS.matcher(sql).find()).count();
  }

  public int hosts() {
    return texts.get().size() - ours();
  }

  public List<String> texts() {
    return List.copyOf(texts.get());
  }
}
