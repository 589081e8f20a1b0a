package io.debrief.sandbox.jira.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.project.Holders;
import io.debrief.sandbox.jira.project.JiraProject;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.jira.project.Projects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Turns who may see what into a condition, so that a search counts only visible issues. */
public final class VisibleFilter {
  private final Database database;
  private final Projects projects;
  private final Permissions permissions;
  private final Holders holders;

  public VisibleFilter(
      Database database, Projects projects, Permissions permissions, Holders holders) {
    this.database = database;
    this.projects = projects;
    this.permissions = permissions;
    this.holders = holders;
  }

  Condition of(ApplicationUser user) {
    List<Condition> each = new ArrayList<>(List.of(Condition.NEVER));
    for (JiraProject project : projects.all()) {
      if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
        each.add(in(project, user));
      }
    }
    return Condition.joined("or", each);
  }

  private Condition in(JiraProject project, ApplicationUser user) {
    Set<String> held = holders.of(user, project.getId());
    List<Object> parameters = new ArrayList<>(List.of(project.getId(), user.getKey()));
    parameters.addAll(held);
    return new Condition(
        "i.project_id = ? and (i.level_id is null or i.level_id in (select m.level_id from"
            + " security_member m where (m.holder_type = 'reporter' and i.reporter_key = ?)"
            + " or concat(m.holder_type, ':', m.holder) in ("
            + String.join(", ", Collections.nCopies(held.size(), "?"))
            + ")))",
        parameters);
  }

  /** Whether there is such an issue and the person sees it. */
  boolean exists(String keyOrId, ApplicationUser user) {
    Condition visible = of(user);
    List<Object> parameters = new ArrayList<>(Field.ISSUEKEY.ids(keyOrId).parameters());
    parameters.addAll(visible.parameters());
    return database
            .sql()
            .sql(
                "select count(*) from issue i where i.issue_id in ("
                    + Field.ISSUEKEY.ids(keyOrId).sql()
                    + ") and ("
                    + visible.sql()
                    + ")")
            .params(parameters)
            .query(Long.class)
            .single()
        > 0;
  }
}
