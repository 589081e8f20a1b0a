package io.debrief.core.host;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks issues up as a person sees them. An invisible issue and a missing one are both empty. */
public interface Issues {
  Optional<HostIssue> visibleTo(Person person, String key);

  Optional<HostIssue> visibleTo(Person person, long id);

  /** Those of the issues that the person sees, in the order asked for. */
  List<HostIssue> visibleTo(Person person, Collection<Long> ids);

  /** What the person sees of the issues, and which of them there are: in one look-up. */
  default Sight sightOf(Person person, Collection<Long> ids) {
    return Sight.of(visibleTo(person, ids), existing(ids));
  }

  /** Those of the issues that there still are, as they are now. For decisions, never for eyes. */
  List<HostIssue> whoeverSeesThem(Collection<Long> ids);

  /** Those of the issues that there still are, whoever may see them. */
  Set<Long> existing(Collection<Long> ids);
}
