package io.debrief.sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.template.SafeHtml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the issue view shows: Jira's own modules and the panels and items of plugins. */
public final class IssueContent {
  public static final String LEFT = "atl.jira.view.issue.left.context";
  public static final String RIGHT = "atl.jira.view.issue.right.context";
  public static final String MORE_MENU = "operations-operations";
  public static final String RESOURCES = "jira.view.issue";

  private final JiraHost host;
  private final PluginSystem plugin;
  private final Activity activity;

  public IssueContent(JiraHost host, PluginSystem plugin) {
    this.host = host;
    this.plugin = plugin;
    activity = new Activity(host);
  }

  /** A plugin's panel; its html comes as it is, as in Jira. */
  public record Module(String key, String label, SafeHtml html) {}

  Map<String, Object> of(IssueSnapshot issue, ApplicationUser viewer) {
    Map<String, Object> values = new HashMap<>();
    values.put("issue", issue);
    values.put("times", new Times(host.zones().of(viewer)));
    values.put(
        "securityLevel",
        issue.getSecurityLevelId() == null
            ? ""
            : host.projects().securityLevelName(issue.getSecurityLevelId()).orElse(""));
    values.put("mayRestrict", host.places().mayRestrict(viewer, issue));
    values.put("levels", host.projects().securityLevels(issue.getProjectId()));
    values.put("mayMove", host.places().mayMove(viewer, issue));
    values.put("projects", host.projects().all());
    values.put("steps", host.changes().steps(viewer, issue));
    values.put("mayEdit", may(ProjectPermissions.EDIT_ISSUES, issue, viewer));
    values.put("mayComment", may(ProjectPermissions.ADD_COMMENTS, issue, viewer));
    values.put("mayAssign", may(new ProjectPermissionKey("ASSIGN_ISSUES"), issue, viewer));
    values.put("assignees", host.users().active());
    values.put("links", activity.links(issue, viewer));
    values.put("attachments", host.issues().attachmentsOf(issue.getId()));
    values.put("comments", activity.comments(issue, viewer));
    values.put("changes", activity.changes(issue));
    addPlugins(values, issue, viewer);
    return values;
  }

  private void addPlugins(Map<String, Object> values, Issue issue, ApplicationUser viewer) {
    Map<String, Object> context = new HashMap<>();
    context.put("issue", issue);
    context.put("user", viewer);
    context.put("project", issue.getProjectObject());
    context.put("helper", new JiraHelper(issue.getProjectObject(), Map.of("issue", issue)));
    values.put("leftPanels", modules(LEFT, context));
    values.put("rightPanels", modules(RIGHT, context));
    values.put("items", plugin.items(MORE_MENU, context));
  }

  private List<Module> modules(String location, Map<String, Object> context) {
    return plugin.panels(location, context).stream()
        .map(panel -> new Module(panel.key(), panel.label(), new SafeHtml(panel.html())))
        .toList();
  }

  private boolean may(ProjectPermissionKey key, Issue issue, ApplicationUser viewer) {
    return host.permissions().hasPermission(key, issue, viewer);
  }
}
