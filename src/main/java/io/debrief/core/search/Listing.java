package io.debrief.core.search;

import io.debrief.core.host.Issues;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bounds of what a function may list, and its ways to say no. */
public final class Listing {
  /** More issues no function lists. */
  public static final int MOST = 10_000;

  private static final int MOST_ARGUMENTS = 100;
  private static final int AT_ONCE = 1_000;

  private Listing() {}

  /** Those of the issues that there still are, each once, in one look-up for each thousand. */
  public static List<Long> existing(Issues issues, List<Long> ids) {
    List<Long> once = ids.stream().distinct().toList();
    List<Long> found = new ArrayList<>();
    for (int i = 0; i < once.size(); i += AT_ONCE) {
      List<Long> some = once.subList(i, Math.min(once.size(), i + AT_ONCE));
      Set<Long> existing = issues.existing(some);
      some.stream().filter(existing::contains).forEach(found::add);
    }
    return found;
  }

  public static void checkArguments(IssueFunction function, List<String> arguments) {
    if (arguments.size() > MOST_ARGUMENTS) {
      throw no(function, "debrief.jql.arguments", Integer.toString(MOST_ARGUMENTS));
    }
  }

  /** The words begin with the function's name. */
  public static Refusal no(IssueFunction function, String key, String about) {
    return Refusal.invalid("jql", Wording.of(key, function.name(), about));
  }
}
