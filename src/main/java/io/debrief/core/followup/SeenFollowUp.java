package io.debrief.core.followup;

import io.debrief.core.action.ActionItem;
import io.debrief.core.action.ActionItemIssues;
import io.debrief.core.host.Person;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A follow-up whose issue the reader sees, with the host's side of it. */
public record SeenFollowUp(Person reader, ActionItem item, FollowUp followUp) {
  static List<SeenFollowUp> join(Person reader, List<FollowUp> followUps, ActionItemIssues issues) {
    Map<Long, ActionItem> visible =
        issues.visibleTo(reader, followUps.stream().map(FollowUp::issueId).toList()).stream()
            .collect(Collectors.toMap(item -> item.issue().id(), Function.identity()));
    return followUps.stream()
        .filter(each -> visible.containsKey(each.issueId()))
        .map(each -> new SeenFollowUp(reader, visible.get(each.issueId()), each))
        .toList();
  }
}
