package io.debrief.testkit;

import io.debrief.core.action.ActionDraft;
import io.debrief.core.action.ActionItem;
import io.debrief.core.action.ActionItemIssues;
import io.debrief.core.action.ActionPlace;
import io.debrief.core.action.MakingIssues;
import io.debrief.core.action.PromiseLinks;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The host's side of action items, on the issues of a {@link FakeHost}. */
public final class FakeActionHost implements ActionItemIssues, MakingIssues, PromiseLinks {
  public final List<PromiseLink> links = new ArrayList<>();
  public final Map<Long, List<Long>> clones = new HashMap<>();
  public final Map<Long, ActionDraft> made = new HashMap<>();
  public Optional<Refusal> refuses = Optional.empty();

  public final Set<Long> archived = new HashSet<>();

  private final FakeHost host;
  private long lastLink = 9000;

  public FakeActionHost(FakeHost host) {
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
    Optional<ActionDraft> draft = Optional.ofNullable(made.get(issue.id()));
    return new ActionItem(
        issue,
        "Open",
        draft.flatMap(ActionDraft::owner),
        draft.flatMap(ActionDraft::due),
        Optional.empty(),
        archived.contains(issue.id()));
  }

  @Override
  public List<IssueKind> kinds(long projectId) {
    return List.of(new IssueKind("10002", "Task"), new IssueKind("10001", "Incident"));
  }

  @Override
  public void check(ActionDraft draft) {
    refuses.ifPresent(
        refusal -> {
          throw refusal;
        });
  }

  @Override
  public HostIssue create(ActionDraft draft) {
    check(draft);
    long id = 2000 + made.size();
    HostIssue issue =
        host.add(
            new HostIssue(
                id,
                draft.project().key() + "-" + id,
                draft.summary(),
                draft.project().id(),
                draft.project().key(),
                draft.issueTypeId(),
                Optional.empty(),
                Optional.empty(),
                Samples.NINE));
    made.put(id, draft);
    host.afterwards.accept("create");
    return issue;
  }

  @Override
  public List<HostIssue> madeSince(ActionPlace place) {
    return host.issues.values().stream()
        .filter(issue -> issue.summary().equals(place.summary()))
        .filter(issue -> issue.projectId() == place.projectId())
        .filter(issue -> made.containsKey(issue.id()))
        .toList();
  }

  @Override
  public Optional<Wording> whyNotLinkable() {
    return host.notLinkable;
  }

  @Override
  public PromiseLink link(long postMortemIssueId, long issueId) {
    Optional<PromiseLink> there =
        links.stream()
            .filter(it -> it.postMortemIssueId() == postMortemIssueId && it.issueId() == issueId)
            .findFirst();
    PromiseLink link =
        there.orElseGet(() -> new PromiseLink(++lastLink, postMortemIssueId, issueId));
    if (there.isEmpty()) {
      links.add(link);
    }
    host.afterwards.accept("link");
    return link;
  }

  @Override
  public void unlink(PromiseLink link) {
    links.removeIf(it -> it.id() == link.id());
    host.afterwards.accept("unlink");
  }

  @Override
  public List<PromiseLink> of(long postMortemIssueId) {
    return links.stream().filter(it -> it.postMortemIssueId() == postMortemIssueId).toList();
  }

  @Override
  public List<Long> clonesOf(long issueId) {
    return clones.getOrDefault(issueId, List.of());
  }
}
