package io.debrief.sandbox.jira.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.debrief.sandbox.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds people by key or by name, their groups, zones and languages. */
public class Users implements UserManager {
  private static final String SELECT =
      "select user_key, user_name, display_name as user_display_name, active as user_active,"
          + " (select m.address from user_mail m where m.user_key = app_user.user_key)"
          + " as user_address from app_user ";

  private final Database database;

  public Users(Database database) {
    this.database = database;
  }

  @Override
  public ApplicationUser getUserByKey(String key) {
    return one("where user_key = ?", key);
  }

  @Override
  public ApplicationUser getUserByName(String name) {
    // Jira keeps names in lower case.
    return one("where user_name = ?", name == null ? null : name.toLowerCase(Locale.ROOT));
  }

  /** A group that has members: the sandbox knows no other. */
  private record MemberGroup(String name) implements Group {
    @Override
    public String getName() {
      return name;
    }
  }

  @Override
  public Group getGroup(String name) {
    return database
        .sql()
        .sql("select distinct group_name from group_member where group_name = ?")
        .param(name)
        .query((row, number) -> new MemberGroup(row.getString(1)))
        .optional()
        .orElse(null);
  }

  /** Active people by display name, for the assignee field. */
  public List<JiraUser> active() {
    return database
        .sql()
        .sql(SELECT + "where active = true order by display_name")
        .query((row, number) -> user(row))
        .list();
  }

  /** All people whose name or display name begins so; inactive ones too. */
  public List<JiraUser> search(String beginning) {
    String like = beginning.toLowerCase(Locale.ROOT) + "%";
    return database
        .sql()
        .sql(SELECT + "where user_name like ? or lower(display_name) like ? order by user_name")
        .params(like, like)
        .query((row, number) -> user(row))
        .list();
  }

  /** The groups that have members. */
  public List<String> groups() {
    return database
        .sql()
        .sql("select distinct group_name from group_member order by group_name")
        .query(String.class)
        .list();
  }

  public List<String> groupsOf(ApplicationUser user) {
    if (user == null) {
      return List.of();
    }
    return database
        .sql()
        .sql("select group_name from group_member where user_key = ? order by group_name")
        .param(user.getKey())
        .query(String.class)
        .list();
  }

  public Optional<ZoneId> zoneOf(ApplicationUser user) {
    return preference("time_zone", user).map(ZoneId::of);
  }

  public Locale localeOf(ApplicationUser user) {
    return preference("locale", user).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
  }

  private Optional<String> preference(String column, ApplicationUser user) {
    if (user == null) {
      return Optional.empty();
    }
    return database
        .sql()
        .sql("select " + column + " from app_user where user_key = ?")
        .param(user.getKey())
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .optional()
        .flatMap(value -> value);
  }

  public Optional<String> mailFormatOf(ApplicationUser user) {
    return database
        .sql()
        .sql("select format from user_mail where user_key = ?")
        .param(user.getKey())
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .optional()
        .flatMap(value -> value);
  }

  /** What a person chooses in the profile; null for no address, or for the usual format. */
  public void setMail(String userKey, String address, String format) {
    database.sql().sql("delete from user_mail where user_key = ?").param(userKey).update();
    database
        .sql()
        .sql("insert into user_mail (user_key, address, format) values (?, ?, ?)")
        .params(userKey, address, format)
        .update();
  }

  private static JiraUser user(ResultSet row) throws SQLException {
    String address = row.getString("user_address");
    return JiraUser.read(row, "user").at(address == null ? "" : address);
  }

  private JiraUser one(String where, String value) {
    if (value == null) {
      return null;
    }
    return database
        .sql()
        .sql(SELECT + where)
        .param(value)
        .query((row, number) -> user(row))
        .optional()
        .orElse(null);
  }
}
