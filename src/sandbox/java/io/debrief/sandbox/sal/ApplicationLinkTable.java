package io.debrief.sandbox.sal;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import io.debrief.sandbox.db.Database;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Keeps the application links of a product in its database. */
public final class ApplicationLinkTable implements ApplicationLinkService {
  private final Database db;

  private record StoredLink(ApplicationId getId, String getName, URI getDisplayUrl)
      implements ApplicationLink {}

  public ApplicationLinkTable(Database db) {
    this.db = db;
  }

  @Override
  public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
    return db.sql()
        .sql(
            "SELECT link_id, link_name, display_url FROM application_link"
                + " WHERE application_type = ? AND primary_link = TRUE")
        .param(type.getName())
        .query((row, number) -> link(row))
        .optional()
        .orElse(null);
  }

  @Override
  public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
    return db.sql()
        .sql(
            "SELECT link_id, link_name, display_url FROM application_link"
                + " WHERE application_type = ? ORDER BY link_name")
        .param(type.getName())
        .query((row, number) -> link(row))
        .list();
  }

  private static ApplicationLink link(ResultSet row) throws SQLException {
    return new StoredLink(
        new ApplicationId(row.getString(1)), row.getString(2), URI.create(row.getString(3)));
  }

  /** What an administrator does in the product: the first link of a type is its primary one. */
  public void add(Class<? extends ApplicationType> type, String name, URI displayUrl) {
    db.inTransaction(
        () ->
            db.sql()
                .sql(
                    "INSERT INTO application_link"
                        + " (link_id, application_type, link_name, display_url, primary_link)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                    UUID.randomUUID().toString(),
                    type.getName(),
                    name,
                    displayUrl.toString(),
                    getPrimaryApplicationLink(type) == null)
                .update());
  }
}
