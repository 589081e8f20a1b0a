package io.debrief.jira.postmortem;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.jira.settings.StoredSettings;
import java.util.Optional;

/** Shows something on issues of the type Post-mortem only. */
public class OnPostMortem extends AbstractIssueWebCondition {
  private final StoredSettings settings;

  public OnPostMortem(StoredSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
    return settings.postMortemTypeId().equals(Optional.of(issue.getIssueTypeId()));
  }
}
