package io.debrief.sandbox.jira.settings;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import io.debrief.sandbox.db.Database;
import java.net.URI;

/** Knows the applications that this Jira is linked to. */
public class LinkedApplications implements ApplicationLinkService {
  private final Database database;

  public LinkedApplications(Database database) {
    this.database = database;
  }

  @Override
  public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
    return database
        .sql()
        .sql(
            "select link_name, display_url from application_link"
                + " where application_type = ? and is_primary = true")
        .param(type.getName())
        .query((row, number) -> new Linked(row.getString(1), URI.create(row.getString(2))))
        .optional()
        .orElse(null);
  }

  /** Links this Jira to another application, replacing the link with that id. */
  public void link(long id, String applicationType, String name, URI url) {
    database.sql().sql("delete from application_link where link_id = ?").param(id).update();
    database
        .sql()
        .sql(
            "insert into application_link"
                + " (link_id, application_type, link_name, display_url, is_primary)"
                + " values (?, ?, ?, ?, true)")
        .params(id, applicationType, name, url.toString())
        .update();
  }

  /** One link, as stored. */
  public record Linked(String name, URI displayUrl) implements ApplicationLink {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public URI getDisplayUrl() {
      return displayUrl;
    }
  }
}
