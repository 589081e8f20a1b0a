package io.debrief.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.setup.Part;
import io.debrief.core.setup.Parts;
import java.util.List;
import java.util.Optional;

/** Issue type and link types of Jira. */
@JiraComponent
public class JiraParts implements Parts {
  private static final String ICON = "/images/icons/issuetypes/genericissue.png";

  private final IssueTypeManager types;
  private final IssueTypeSchemeManager schemes;
  private final IssueLinkTypeManager linkTypes;
  private final IssueLinkManager links;

  public JiraParts(
      @JiraImport IssueTypeManager types,
      @JiraImport IssueTypeSchemeManager schemes,
      @JiraImport IssueLinkTypeManager linkTypes,
      @JiraImport IssueLinkManager links) {
    this.types = types;
    this.schemes = schemes;
    this.linkTypes = linkTypes;
    this.links = links;
  }

  @Override
  public Optional<String> name(Part part, String id) {
    return part == Part.ISSUE_TYPE
        ? Optional.ofNullable(types.getIssueType(id)).map(IssueType::getName)
        : linkTypes.getIssueLinkTypes().stream()
            .filter(type -> type.getId().toString().equals(id))
            .map(IssueLinkType::getName)
            .findFirst();
  }

  @Override
  public Optional<String> named(Part part, String name) {
    return part == Part.ISSUE_TYPE
        ? types.getIssueTypes().stream()
            .filter(type -> type.getName().equalsIgnoreCase(name))
            .map(IssueType::getId)
            .findFirst()
        : linkTypes.getIssueLinkTypes().stream()
            .filter(type -> type.getName().equalsIgnoreCase(name))
            .map(type -> type.getId().toString())
            .findFirst();
  }

  @Override
  public String create(Part part, String name, Ends ends, boolean offerEverywhere) {
    if (part != Part.ISSUE_TYPE) {
      linkTypes.createIssueLinkType(name, ends.outward(), ends.inward(), null);
      return named(part, name).orElseThrow();
    }
    String id = types.createIssueType(name, ends.outward(), ICON).getId();
    if (!offerEverywhere) {
      takeOutOfDefaultScheme(id);
    }
    return id;
  }

  /** Jira adds each new issue type to the default scheme, so to every project that uses it. */
  private void takeOutOfDefaultScheme(String id) {
    FieldConfigScheme scheme = schemes.getDefaultIssueTypeScheme();
    List<String> others =
        schemes.getIssueTypesForScheme(scheme).stream()
            .map(IssueType::getId)
            .filter(other -> !other.equals(id))
            .toList();
    schemes.update(scheme, others);
  }

  @Override
  public boolean linkingEnabled() {
    return links.isLinkingEnabled();
  }
}
