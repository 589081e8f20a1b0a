package io.debrief.sandbox.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The functions of JQL that give values, Jira's own and those that plugins add. */
public final class JqlFunctions {
  private final Database database;
  private final Map<String, Values> byName = new ConcurrentHashMap<>();

  /** What a function gives: names or ids of the values of a field. */
  public interface Values {
    List<String> of(ApplicationUser searcher, List<String> arguments);

    default boolean isList() {
      return false;
    }

    /** What is wrong with the call on that field, in words. */
    default List<String> mistakes(ApplicationUser searcher, String field, List<String> arguments) {
      return List.of();
    }
  }

  public JqlFunctions(Database database) {
    this.database = database;
    add("currentUser", (who, none) -> who == null ? List.of() : List.of(who.getName()));
    add("membersOf", (who, group) -> membersOf(first(group)));
    add("linkedIssues", (who, what) -> linked(what));
  }

  /** Names are of the whole instance: the one that came first stays. */
  public void add(String name, Values function) {
    if (byName.putIfAbsent(name.toLowerCase(Locale.ROOT), function) != null) {
      throw new IllegalStateException("There is a JQL function " + name + " already");
    }
  }

  public void remove(String name) {
    byName.remove(name.toLowerCase(Locale.ROOT));
  }

  /** In lower case. */
  public Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  Optional<Values> named(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  private static String first(List<String> arguments) {
    return arguments.isEmpty() ? "" : arguments.get(0);
  }

  private List<String> membersOf(String group) {
    return database
        .sql()
        .sql(
            "select u.user_name from group_member g join app_user u on u.user_key = g.user_key"
                + " where g.group_name = ? order by u.user_name")
        .param(group)
        .query(String.class)
        .list();
  }

  private List<String> linked(List<String> issueAndType) {
    String words = issueAndType.size() > 1 ? issueAndType.get(1).toLowerCase(Locale.ROOT) : "%";
    return database
        .sql()
        .sql(
            "select cast(case when e.issue_id = l.source_id then l.destination_id else l.source_id"
                + " end as varchar(20)) from issue e join issue_link l"
                + " on e.issue_id in (l.source_id, l.destination_id)"
                + " join link_type t on t.type_id = l.type_id where e.issue_key = ? and"
                + " lower(case when e.issue_id = l.source_id then t.outward else t.inward end)"
                + " like ?")
        .params(first(issueAndType).toUpperCase(Locale.ROOT), words)
        .query(String.class)
        .list();
  }
}
