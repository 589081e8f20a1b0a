package io.debrief.sandbox.jira.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.jira.project.Projects;
import io.debrief.sandbox.jira.user.Users;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Saved filters: whose they are, with whom they are shared, and whose favourites. */
public final class Filters {
  private static final String SELECT =
      "select filter_id, owner_key, filter_name, description, jql from search_filter ";

  private final Database database;
  private final Users users;
  private final Projects projects;
  private final Permissions permissions;

  public Filters(Database database, Users users, Projects projects, Permissions permissions) {
    this.database = database;
    this.users = users;
    this.projects = projects;
    this.permissions = permissions;
  }

  /** A filter, as loaded. */
  public record Filter(Long id, String ownerKey, String name, String description, String jql) {}

  /** Whom a filter is shared with: {@code global}, {@code loggedin}, a group or a project's id. */
  public record Share(Long id, String type, String value) {}

  /** The filter, if the person owns it or it is shared with them. */
  public Optional<Filter> visible(Long id, ApplicationUser user) {
    return select("where filter_id = ?", id).stream()
        .filter(filter -> isVisible(filter, user))
        .findFirst();
  }

  /** All that the person owns or that are shared with them, by name. */
  public List<Filter> visible(ApplicationUser user) {
    return select("order by filter_name, filter_id").stream()
        .filter(filter -> isVisible(filter, user))
        .toList();
  }

  public boolean isOwned(Filter filter, ApplicationUser user) {
    return user != null && user.getKey().equals(filter.ownerKey());
  }

  /** Whether the person has another filter of that name. */
  public boolean isTaken(String name, ApplicationUser owner, Long except) {
    return select("where owner_key = ? and filter_name = ?", owner.getKey(), name).stream()
        .anyMatch(filter -> !Objects.equals(filter.id(), except));
  }

  public Long create(ApplicationUser owner, String name, String description, String jql) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    database
        .sql()
        .sql(
            "insert into search_filter (owner_key, filter_name, description, jql)"
                + " values (?, ?, ?, ?)")
        .params(owner.getKey(), name, description, jql)
        .update(id, "filter_id");
    return Objects.requireNonNull(id.getKey()).longValue();
  }

  public void change(Filter filter) {
    run(
        "update search_filter set filter_name = ?, description = ?, jql = ? where filter_id = ?",
        filter.name(),
        filter.description(),
        filter.jql(),
        filter.id());
  }

  public void delete(Filter filter) {
    database.inTransaction(
        () -> {
          run("delete from filter_share where filter_id = ?", filter.id());
          run("delete from filter_favourite where filter_id = ?", filter.id());
          run("delete from search_filter where filter_id = ?", filter.id());
          return null;
        });
  }

  public List<Share> shares(Filter filter) {
    return database
        .sql()
        .sql(
            "select share_id, share_type, share_value from filter_share where filter_id = ?"
                + " order by share_id")
        .param(filter.id())
        .query((row, number) -> new Share(row.getLong(1), row.getString(2), row.getString(3)))
        .list();
  }

  /** As in Jira, sharing with everybody takes the place of all narrower shares. */
  public void share(Filter filter, String type, String value) {
    if (value == null) {
      run("delete from filter_share where filter_id = ?", filter.id());
    }
    run(
        "insert into filter_share (filter_id, share_type, share_value) values (?, ?, ?)",
        filter.id(),
        type,
        value);
  }

  public void unshare(Filter filter, Long shareId) {
    run("delete from filter_share where filter_id = ? and share_id = ?", filter.id(), shareId);
  }

  public boolean isFavourite(Filter filter, ApplicationUser user) {
    return database
            .sql()
            .sql("select count(*) from filter_favourite where filter_id = ? and user_key = ?")
            .params(filter.id(), user.getKey())
            .query(Long.class)
            .single()
        > 0;
  }

  public void setFavourite(Filter filter, ApplicationUser user, boolean favourite) {
    run(
        "delete from filter_favourite where filter_id = ? and user_key = ?",
        filter.id(),
        user.getKey());
    if (favourite) {
      run(
          "insert into filter_favourite (filter_id, user_key) values (?, ?)",
          filter.id(),
          user.getKey());
    }
  }

  private boolean isVisible(Filter filter, ApplicationUser user) {
    return isOwned(filter, user)
        || shares(filter).stream().anyMatch(share -> isSharedWith(share, user));
  }

  private boolean isSharedWith(Share share, ApplicationUser user) {
    return switch (share.type()) {
      case "global" -> true;
      case "loggedin" -> user != null;
      case "group" -> users.groupsOf(user).contains(share.value());
      default -> {
        Project project = projects.getProjectObj(Long.valueOf(share.value()));
        yield project != null
            && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
      }
    };
  }

  private List<Filter> select(String where, Object... parameters) {
    return database
        .sql()
        .sql(SELECT + where)
        .params(parameters)
        .query(
            (row, number) ->
                new Filter(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
        .list();
  }

  private void run(String sql, Object... parameters) {
    database.sql().sql(sql).params(parameters).update();
  }
}
