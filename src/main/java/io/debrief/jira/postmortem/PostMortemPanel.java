package io.debrief.jira.postmortem;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.jira.host.JiraIssues;
import io.debrief.web.postmortem.PostMortemPanelPage;
import io.debrief.web.postmortem.PostMortemPanelView;
import io.debrief.web.postmortem.StrayLinksPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the panel on a Post-mortem issue to its template; nothing where there is nothing to see.
 */
public class PostMortemPanel extends AbstractJiraContextProvider {
  private final PostMortemPanelPage page;
  private final StrayLinksPage strays;

  public PostMortemPanel(PostMortemPanelPage page, StrayLinksPage strays) {
    this.page = page;
    this.strays = strays;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
    Issue issue = (Issue) helper.getContextParams().get("issue");
    Optional<PostMortemPanelView> panel = page.of(issue.getId());
    Map<String, Object> context = new HashMap<>();
    panel.ifPresent(view -> context.put("panel", view));
    context.put("strays", strays.ofPostMortem(JiraIssues.hostIssue(issue), panel));
    return context;
  }
}
