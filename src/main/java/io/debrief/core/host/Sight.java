package io.debrief.core.host;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person sees of issues that we asked about together.
 *
 * @param visible by id
 * @param existing those that there are, whoever may see them
 */
public record Sight(Map<Long, HostIssue> visible, Set<Long> existing) {
  /** What a person sees of the existing issues. */
  public static Sight of(Collection<HostIssue> visible, Set<Long> existing) {
    return new Sight(
        visible.stream().collect(Collectors.toMap(HostIssue::id, issue -> issue, (a, same) -> a)),
        existing);
  }

  public Optional<HostIssue> issue(long id) {
    return Optional.ofNullable(visible.get(id));
  }

  /** Those that the person sees, in the order asked for. */
  public List<HostIssue> issues(Collection<Long> ids) {
    return ids.stream().flatMap(id -> issue(id).stream()).toList();
  }

  /** Whether one of them is there and hidden from the person. */
  public boolean hidesOneOf(Collection<Long> ids) {
    return ids.stream().anyMatch(id -> existing.contains(id) && !visible.containsKey(id));
  }
}
