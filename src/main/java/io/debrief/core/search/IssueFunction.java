package io.debrief.core.search;

import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import java.util.List;
import java.util.Optional;

/** A list of issues that a search asks for by name and arguments. */
public interface IssueFunction {
  /** In all searches of the host; of the whole instance. */
  String name();

  /** At least so many arguments make sense. */
  int fewest();

  /**
   * Says no to arguments that make no sense to the searcher, and to more issues than may be listed.
   *
   * @param searcher empty for nobody
   * @throws Refusal that names the argument
   */
  void check(Optional<Person> searcher, List<String> arguments);

  /**
   * Issue ids. The host leaves out what the searcher may not see, and refuses the whole search for
   * one that is gone: so none of those.
   *
   * @throws Refusal as {@link #check} does
   */
  List<Long> values(Optional<Person> searcher, List<String> arguments);
}
