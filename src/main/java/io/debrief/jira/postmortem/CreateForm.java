package io.debrief.jira.postmortem;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Knows the address of Jira's own create form, filled in with what we know. */
@JiraComponent
public class CreateForm {
  /** With these the form would not help: either our dialog shows them or they say no. */
  private static final Set<String> NO_HELP = Set.of("summary", "project", "issuetype", "reporter");

  private final ApplicationProperties properties;

  public CreateForm(@JiraImport ApplicationProperties properties) {
    this.properties = properties;
  }

  /** Empty unless all that Jira complains about are fields that only its own form has. */
  public Optional<String> urlFor(
      long projectId,
      String issueTypeId,
      String summary,
      Optional<Long> securityLevelId,
      ErrorCollection errors) {
    if (errors.getErrors().isEmpty()
        || !errors.getErrorMessages().isEmpty()
        || errors.getErrors().keySet().stream().anyMatch(NO_HELP::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        properties.getBaseUrl(UrlMode.RELATIVE)
            + "/secure/CreateIssueDetails!init.jspa?pid="
            + projectId
            + "&issuetype="
            + encoded(issueTypeId)
            + "&summary="
            + encoded(summary)
            + securityLevelId.map(level -> "&security=" + level).orElse(""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
