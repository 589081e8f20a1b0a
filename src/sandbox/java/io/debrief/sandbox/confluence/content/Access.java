package io.debrief.sandbox.confluence.content;

import io.debrief.sandbox.db.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides who may see and edit what, from space permissions and page restrictions. */
public final class Access {
  /** Its members see every page, restricted ones too. */
  private static final String ADMINISTRATORS = "confluence-administrators";

  private final Database db;
  private final People people;
  private final PageStore pages;

  private record Subject(String kind, String name) {}

  public Access(Database db, People people, PageStore pages) {
    this.db = db;
    this.people = people;
    this.pages = pages;
  }

  public boolean isAdministrator(String userKey) {
    return people.groupsOf(userKey).contains(ADMINISTRATORS);
  }

  public boolean maySee(Optional<String> userKey, Space space) {
    return userKey.isPresent() && spaceAllows(space.key(), "VIEW", userKey.get());
  }

  /** A restriction on viewing covers the pages beneath as well. */
  public boolean maySee(Optional<String> userKey, Page page) {
    if (userKey.isEmpty() || !spaceAllows(page.spaceKey(), "VIEW", userKey.get())) {
      return false;
    }
    Set<String> groups = people.groupsOf(userKey.get());
    return groups.contains(ADMINISTRATORS)
        || (admits(page, "VIEW", userKey.get(), groups)
            && pages.ancestorsOf(page).stream()
                .allMatch(ancestor -> admits(ancestor, "VIEW", userKey.get(), groups)));
  }

  public boolean mayEdit(Optional<String> userKey, Page page) {
    return maySee(userKey, page)
        && spaceAllows(page.spaceKey(), "EDIT", userKey.get())
        && admits(page, "EDIT", userKey.get(), people.groupsOf(userKey.get()));
  }

  public boolean isRestricted(Page page) {
    return !subjects(page, "VIEW").isEmpty();
  }

  private boolean spaceAllows(String spaceKey, String permission, String userKey) {
    return db.sql()
            .sql(
                "SELECT COUNT(*) FROM space_permission p JOIN group_member m"
                    + " ON m.group_name = p.group_name"
                    + " WHERE p.space_key = ? AND p.permission = ? AND m.user_key = ?")
            .params(spaceKey, permission, userKey)
            .query(Integer.class)
            .single()
        > 0;
  }

  private boolean admits(Page page, String restriction, String userKey, Set<String> groups) {
    List<Subject> admitted = subjects(page, restriction);
    return admitted.isEmpty()
        || admitted.stream()
            .anyMatch(
                subject ->
                    subject.kind.equals("USER")
                        ? subject.name.equals(userKey)
                        : groups.contains(subject.name));
  }

  private List<Subject> subjects(Page page, String restriction) {
    return db.sql()
        .sql(
            "SELECT subject_kind, subject FROM page_restriction"
                + " WHERE page_id = ? AND restriction = ?")
        .params(page.id(), restriction)
        .query((row, number) -> new Subject(row.getString(1), row.getString(2)))
        .list();
  }
}
