package io.debrief.core.action;

import io.debrief.core.host.Person;
import java.util.Collection;
import java.util.List;

/** Reads the host's side of action items, many in one look-up. */
public interface ActionItemIssues {
  /** Those that the person sees, in the order asked for. */
  List<ActionItem> visibleTo(Person person, Collection<Long> ids);

  /** Those that there are, in the order asked for. For decisions, never for eyes. */
  List<ActionItem> whoeverSeesThem(Collection<Long> ids);
}
