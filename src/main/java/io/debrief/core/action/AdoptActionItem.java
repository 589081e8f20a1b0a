package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.List;
import java.util.Optional;

/** Makes an issue that there is already an action item of a post-mortem. */
@UseCase
public class AdoptActionItem {
  private final Issues issues;
  private final ActionItemIssues items;
  private final ActionItemAccess access;
  private final LinkAndKeep keeping;

  public AdoptActionItem(
      Issues issues, ActionItemIssues items, ActionItemAccess access, LinkAndKeep keeping) {
    this.issues = issues;
    this.items = items;
    this.access = access;
    this.keeping = keeping;
  }

  /**
   * The id of the issue; nothing changes where it is promised already.
   *
   * @throws Refusal that names the field
   */
  long adopt(SeenPostMortem seen, String key, Optional<Strength> strength) {
    HostIssue issue = adoptable(seen, key);
    keeping.promise(seen, issue, strength.or(() -> ProposedStrength.of(issue.summary())));
    return issue.id();
  }

  /**
   * Says why not.
   *
   * @throws Refusal that names the field
   */
  void requireAdoptable(SeenPostMortem seen, String key) {
    adoptable(seen, key);
    keeping.requireLinkable();
  }

  private HostIssue adoptable(SeenPostMortem seen, String key) {
    HostIssue issue =
        issues
            .visibleTo(seen.reader(), key.strip())
            .orElseThrow(() -> Refusal.notFound("issueKey"));
    if (issue.id() == seen.issue().id()) {
      throw Refusal.invalid("issueKey", Wording.of("debrief.actions.itself", issue.key()));
    }
    if (items.whoeverSeesThem(List.of(issue.id())).stream().anyMatch(ActionItem::archived)) {
      throw Refusal.conflict("issueKey", Wording.of("debrief.actions.is-archived", issue.key()));
    }
    ActionItemAccess.refuse(access.whyNotLink(seen, issue));
    return issue;
  }
}
