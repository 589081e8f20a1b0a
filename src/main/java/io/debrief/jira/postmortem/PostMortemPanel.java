package io.debrief.jira.postmortem;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.web.postmortem.PostMortemPanelPage;
import java.util.Map;

/**
 * Gives the panel on a Post-mortem issue to its template; nothing where there is nothing to see.
 */
public class PostMortemPanel extends AbstractJiraContextProvider {
  private final PostMortemPanelPage page;

  public PostMortemPanel(PostMortemPanelPage page) {
    this.page = page;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
    Issue issue = (Issue) helper.getContextParams().get("issue");
    return page.of(issue.getId())
        .<Map<String, Object>>map(view -> Map.of("panel", view))
        .orElse(Map.of());
  }
}
