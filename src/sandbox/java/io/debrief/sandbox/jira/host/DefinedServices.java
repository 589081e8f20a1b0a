package io.debrief.sandbox.jira.host;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.project.CustomFields;
import io.debrief.sandbox.jira.project.IssueTypeSchemes;
import io.debrief.sandbox.jira.project.IssueTypes;
import io.debrief.sandbox.jira.project.SecurityLevels;
import io.debrief.sandbox.jira.user.GlobalPermissions;
import java.util.Map;

/** What plugins are given to read and change what administrators define. */
public final class DefinedServices {
  private DefinedServices() {}

  /** Host interface → implementation. */
  public static Map<Class<?>, Object> of(Database database, JiraHost host) {
    IssueTypeSchemes schemes = new IssueTypeSchemes(database);
    IssueTypes types = new IssueTypes(database, schemes);
    SecurityLevels levels = new SecurityLevels(database);
    CustomFields fields = new CustomFields(database);
    return Map.of(
        IssueTypeSchemeManager.class,
        schemes,
        IssueTypeManager.class,
        types,
        ConstantsManager.class,
        types,
        IssueSecuritySchemeManager.class,
        levels,
        IssueSecurityLevelManager.class,
        levels,
        CustomFieldManager.class,
        fields,
        OptionsManager.class,
        fields,
        IssueLinkTypeManager.class,
        host.linkTypes(),
        GlobalPermissionManager.class,
        new GlobalPermissions(host.users()));
  }
}
