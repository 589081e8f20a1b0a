package io.debrief.jira.postmortem;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.core.postmortem.IssueProgress;
import io.debrief.jira.host.JiraIssues;
import io.debrief.web.action.ActionListPage;
import io.debrief.web.factor.CausesPage;
import io.debrief.web.postmortem.PostMortemPanelPage;
import io.debrief.web.postmortem.PostMortemPanelPage.Looked;
import io.debrief.web.postmortem.PostMortemPanelView;
import io.debrief.web.postmortem.ProgressPage;
import io.debrief.web.postmortem.StrayLinksPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the panel on a Post-mortem issue to its template; nothing where there is nothing to see.
 */
public class PostMortemPanel extends AbstractJiraContextProvider {
  private final PostMortemPanelPage page;
  private final ProgressPage progress;
  private final ActionListPage actions;
  private final CausesPage causes;
  private final StrayLinksPage strays;

  public PostMortemPanel(
      PostMortemPanelPage page,
      ProgressPage progress,
      ActionListPage actions,
      CausesPage causes,
      StrayLinksPage strays) {
    this.page = page;
    this.progress = progress;
    this.actions = actions;
    this.causes = causes;
    this.strays = strays;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
    Issue issue = (Issue) helper.getContextParams().get("issue");
    Optional<Looked> looked = page.look(issue.getId());
    Optional<PostMortemPanelView> panel = looked.map(page::view);
    Map<String, Object> context = new HashMap<>();
    looked.ifPresent(it -> context.put("actions", actions.of(it.seen(), it.overview())));
    looked.ifPresent(it -> context.put("progress", progress.of(it, progressOf(issue))));
    looked.ifPresent(it -> context.put("causes", causes.of(it.seen(), it.overview())));
    panel.ifPresent(view -> context.put("panel", view));
    context.put("strays", strays.ofPostMortem(JiraIssues.hostIssue(issue), panel));
    return context;
  }

  private static IssueProgress progressOf(Issue issue) {
    return switch (issue.getStatus().getStatusCategory().getKey()) {
      case "new", "indeterminate" -> IssueProgress.OPEN;
      case "done" -> IssueProgress.DONE;
      default -> IssueProgress.UNKNOWN;
    };
  }
}
