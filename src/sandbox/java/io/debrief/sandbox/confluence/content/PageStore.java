package io.debrief.sandbox.confluence.content;

import io.debrief.sandbox.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds pages, whoever asks, and keeps every version of their text. */
public final class PageStore {
  private static final String SELECT =
      "SELECT page_id, space_key, parent_id, title, version, body, creator_key, modifier_key,"
          + " modified FROM page ";

  private final Database db;

  public PageStore(Database db) {
    this.db = db;
  }

  public Optional<Page> byId(long id) {
    return db.sql().sql(SELECT + "WHERE page_id = ?").param(id).query(PageStore::page).optional();
  }

  /** A title is found whatever its letter case. */
  public Optional<Page> byTitle(String spaceKey, String title) {
    return db.sql()
        .sql(SELECT + "WHERE space_key = ? AND lower_title = ?")
        .params(spaceKey, title.toLowerCase(Locale.ROOT))
        .query(PageStore::page)
        .optional();
  }

  public List<Page> childrenOf(long pageId) {
    return db.sql()
        .sql(SELECT + "WHERE parent_id = ? ORDER BY lower_title")
        .param(pageId)
        .query(PageStore::page)
        .list();
  }

  /** From the top of the space down to the page's parent. */
  public List<Page> ancestorsOf(Page page) {
    List<Page> ancestors = new ArrayList<>();
    Optional<Page> next = page.parentId().flatMap(this::byId);
    while (next.isPresent()) {
      ancestors.add(0, next.get());
      next = next.get().parentId().flatMap(this::byId);
    }
    return ancestors;
  }

  /** The pages changed last, latest first. */
  public List<Page> latest(int atMost) {
    return db.sql()
        .sql(SELECT + "ORDER BY modified DESC, page_id LIMIT ?")
        .param(atMost)
        .query(PageStore::page)
        .list();
  }

  /**
   * Makes the next version of the page.
   *
   * @return false where somebody else was faster than the version that {@code before} shows
   */
  public boolean save(Page before, String body, String userKey, Instant now) {
    return db.inTransaction(
        () -> {
          int changed =
              db.sql()
                  .sql(
                      "UPDATE page SET version = version + 1, body = ?, modifier_key = ?,"
                          + " modified = ? WHERE page_id = ? AND version = ?")
                  .params(body, userKey, timestamp(now), before.id(), before.version())
                  .update();
          if (changed == 1) {
            db.sql()
                .sql(
                    "INSERT INTO page_version (page_id, version, body, modifier_key, modified)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                    before.id(),
                    before.version(),
                    before.body(),
                    before.modifierKey(),
                    timestamp(before.modified()))
                .update();
          }
          return changed == 1;
        });
  }

  /** The text of an earlier version. */
  public Optional<String> formerBody(long pageId, int version) {
    return db.sql()
        .sql("SELECT body FROM page_version WHERE page_id = ? AND version = ?")
        .params(pageId, version)
        .query(String.class)
        .optional();
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Page page(ResultSet row, int number) throws SQLException {
    return new Page(
        row.getLong("page_id"),
        row.getString("space_key"),
        Optional.ofNullable(row.getObject("parent_id", Long.class)),
        row.getString("title"),
        row.getInt("version"),
        row.getString("body"),
        row.getString("creator_key"),
        row.getString("modifier_key"),
        row.getObject("modified", OffsetDateTime.class).toInstant());
  }
}
