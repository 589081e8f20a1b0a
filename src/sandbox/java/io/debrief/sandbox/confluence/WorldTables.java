package io.debrief.sandbox.confluence;

import io.debrief.sandbox.confluence.storage.StorageFormat;
import io.debrief.sandbox.db.Database;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a world into a database that holds none yet. */
final class WorldTables {
  private final Database db;
  private final ConfluenceWorld world;
  private final Map<String, String> keysByName = new HashMap<>();

  WorldTables(Database db, ConfluenceWorld world) {
    this.db = db;
    this.world = world;
  }

  /** Does nothing where an earlier run of the sandbox left its data. */
  void fillIfEmpty() {
    db.inTransaction(
        () -> {
          if (db.sql().sql("SELECT COUNT(*) FROM person").query(Integer.class).single() == 0) {
            insert("instance_setting", "defaultTimeZone", world.defaultTimeZone());
            insert("instance_setting", "defaultLocale", world.defaultLocale());
            insert("instance_setting", "baseUrl", "http://localhost:1990/confluence");
            world.people().forEach(this::person);
            world.groups().forEach(this::group);
            world.spaces().forEach(this::space);
          }
          return null;
        });
  }

  private void person(ConfluenceWorld.Inhabitant person) {
    keysByName.put(person.name(), person.key());
    insert(
        "person",
        person.key(),
        person.name(),
        person.fullName(),
        person.email(),
        person.timeZone(),
        person.locale(),
        person.active());
  }

  private void group(String name, List<String> members) {
    members.forEach(member -> insert("group_member", name, keyOf(member)));
  }

  private void space(ConfluenceWorld.SpaceData space) {
    insert("space", space.key(), space.name(), space.description(), space.pages().get(0).id());
    space
        .permissions()
        .forEach(
            (permission, groups) ->
                groups.forEach(
                    group -> insert("space_permission", space.key(), permission, group)));
    Map<String, Long> idsByTitle = new HashMap<>();
    for (ConfluenceWorld.PageData page : space.pages()) {
      idsByTitle.put(page.title(), page.id());
      page(space.key(), page, page.parent() == null ? null : idsByTitle.get(page.parent()));
    }
  }

  private void page(String spaceKey, ConfluenceWorld.PageData page, Long parentId) {
    StorageFormat.parse(page.body());
    OffsetDateTime at = OffsetDateTime.parse(page.at());
    String author = keyOf(page.by());
    insert(
        "page",
        page.id(),
        spaceKey,
        parentId,
        page.title(),
        page.title().toLowerCase(Locale.ROOT),
        1,
        page.body(),
        author,
        at,
        author,
        at);
    page.restrictions()
        .forEach(
            (restriction, admitted) -> {
              for (String user : admitted.users()) {
                insert("page_restriction", page.id(), restriction, "USER", keyOf(user));
              }
              for (String group : admitted.groups()) {
                insert("page_restriction", page.id(), restriction, "GROUP", group);
              }
            });
  }

  private String keyOf(String userName) {
    String key = keysByName.get(userName);
    if (key == null) {
      throw new IllegalArgumentException("The world has no person called " + userName);
    }
    return key;
  }

  private void insert(String table, Object... values) {
    String marks = String.join(", ", Collections.nCopies(values.length, "?"));
    db.sql().sql("INSERT INTO " + table + " VALUES (" + marks + ")").params(values).update();
  }
}
