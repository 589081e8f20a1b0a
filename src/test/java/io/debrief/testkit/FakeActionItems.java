package io.debrief.testkit;

import io.debrief.core.action.ActionItem;
import io.debrief.core.action.ActionItemIssues;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the fields of a {@link FakeHost}'s issues say of action items. */
public final class FakeActionItems implements ActionItemIssues {
  public final Map<Long, Fields> fields = new LinkedHashMap<>();

  private final FakeHost host;

  public FakeActionItems(FakeHost host) {
    this.host = host;
  }

  @Override
  public List<ActionItem> visibleTo(Person person, Collection<Long> ids) {
    return host.visibleTo(person, ids).stream().map(this::item).toList();
  }

  @Override
  public List<ActionItem> whoeverSeesThem(Collection<Long> ids) {
    return host.whoeverSeesThem(ids).stream().map(this::item).toList();
  }

  private ActionItem item(HostIssue issue) {
    Fields its = fields.getOrDefault(issue.id(), Fields.NONE);
    return new ActionItem(issue, "To Do", its.owner(), its.due(), its.resolution(), its.archived());
  }

  /** What an issue says of itself. */
  public record Fields(
      Optional<Person> owner,
      Optional<LocalDate> due,
      Optional<String> resolution,
      boolean archived) {
    public static final Fields NONE =
        new Fields(Optional.empty(), Optional.empty(), Optional.empty(), false);
  }
}
