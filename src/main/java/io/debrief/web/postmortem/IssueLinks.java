package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.debrief.core.host.HostIssue;

/** Knows the address of an issue, below whatever path Jira runs. */
@JiraComponent
public class IssueLinks {
  private final ApplicationProperties properties;

  public IssueLinks(@JiraImport ApplicationProperties properties) {
    this.properties = properties;
  }

  public LinkedIssueView to(HostIssue issue) {
    // An issue key holds nothing that needs encoding.
    return new LinkedIssueView(
        issue, properties.getBaseUrl(UrlMode.RELATIVE) + "/browse/" + issue.key());
  }
}
