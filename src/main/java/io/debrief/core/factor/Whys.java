package io.debrief.core.factor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The whys beneath a factor: a tree with branches, in which nothing is ever above itself.
 *
 * @param all those with the same parent in their order, whatever stands between them
 * @param nextId no id is given twice, so that nobody changes what took another's place
 */
public record Whys(List<Why> all, long nextId) {
  /** In the place of a parent: the factor itself. */
  public static final long TOP = 0;

  /** So deep, and no why asks deeper. */
  public static final int DEEPEST = 8;

  public static final Whys NONE = new Whys(List.of(), 1);

  public Whys {
    all = List.copyOf(all);
  }

  public Optional<Why> with(long id) {
    return all.stream().filter(why -> why.id() == id).findFirst();
  }

  public List<Why> beneath(long parentId) {
    return all.stream().filter(why -> why.parentId() == parentId).toList();
  }

  /** Each before what is beneath it. */
  public List<Placed> inOrder() {
    Map<Long, List<Why>> children = new HashMap<>();
    all.forEach(why -> children.computeIfAbsent(why.parentId(), id -> new ArrayList<>()).add(why));
    List<Placed> found = new ArrayList<>();
    place(TOP, 1, children, found);
    return found;
  }

  private static void place(
      long parentId, int depth, Map<Long, List<Why>> children, List<Placed> found) {
    List<Why> here = children.getOrDefault(parentId, List.of());
    for (int i = 0; i < here.size(); i++) {
      found.add(new Placed(here.get(i), depth, i == 0, i == here.size() - 1));
      place(here.get(i).id(), depth + 1, children, found);
    }
  }

  public int depth() {
    return inOrder().stream().mapToInt(Placed::depth).max().orElse(0);
  }

  /** The last one beneath its parent. */
  Whys plus(long parentId, String text, String authorKey) {
    List<Why> more = new ArrayList<>(all);
    more.add(new Why(nextId, parentId, text, authorKey, 1));
    return new Whys(more, nextId + 1);
  }

  Whys changed(long id, UnaryOperator<Why> change) {
    return new Whys(
        all.stream().map(why -> why.id() == id ? change.apply(why) : why).toList(), nextId);
  }

  /** Without it and all beneath it. */
  Whys without(long id) {
    Set<Long> gone = within(id);
    return new Whys(all.stream().filter(why -> !gone.contains(why.id())).toList(), nextId);
  }

  /** How many it is, with all beneath it. */
  public int sizeOf(long id) {
    return within(id).size();
  }

  /** It and all beneath it. */
  Set<Long> within(long id) {
    Set<Long> found = new HashSet<>(Set.of(id));
    beneath(id).forEach(why -> found.addAll(within(why.id())));
    return found;
  }

  /** One step; empty where there is nowhere to go. */
  Optional<Whys> moved(Why why, Direction direction) {
    List<Why> siblings = beneath(why.parentId());
    int at = siblings.indexOf(why);
    return switch (direction) {
      case UP -> at == 0 ? Optional.empty() : Optional.of(put(why, 0, siblings.get(at - 1)));
      case DOWN ->
          at == siblings.size() - 1
              ? Optional.empty()
              : Optional.of(put(why, 1, siblings.get(at + 1)));
      case IN -> at == 0 ? Optional.empty() : Optional.of(under(why, siblings.get(at - 1).id()));
      case OUT -> with(why.parentId()).map(parent -> put(why, 1, parent));
    };
  }

  /** The last one beneath that parent, which is not within it. */
  Whys under(Why why, long parentId) {
    List<Why> others = others(why);
    others.add(why.under(parentId));
    return new Whys(others, nextId);
  }

  /** Beside the other one: just before it, or so many places after that. */
  private Whys put(Why why, int after, Why other) {
    List<Why> others = others(why);
    others.add(others.indexOf(other) + after, why.under(other.parentId()));
    return new Whys(others, nextId);
  }

  private List<Why> others(Why why) {
    List<Why> others = new ArrayList<>(all);
    others.removeIf(each -> each.id() == why.id());
    return others;
  }

  /**
   * A why in the order in which one reads.
   *
   * @param depth from 1
   * @param first of those with the same parent
   * @param last of those with the same parent
   */
  public record Placed(Why why, int depth, boolean first, boolean last) {}
}
