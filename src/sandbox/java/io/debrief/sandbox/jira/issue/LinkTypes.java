package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import io.debrief.sandbox.db.Database;
import java.util.Collection;

/** Link types of the whole Jira. As in Jira, two may have one name. */
public class LinkTypes implements IssueLinkTypeManager {
  private static final long FIRST_OWN_ID = 100_000;

  private final Database database;

  public LinkTypes(Database database) {
    this.database = database;
  }

  @Override
  public void createIssueLinkType(String name, String outward, String inward, String style) {
    database
        .sql()
        .sql("insert into link_type (type_id, type_name, outward, inward) values (?, ?, ?, ?)")
        .params(FIRST_OWN_ID + getIssueLinkTypes().size(), name, outward, inward)
        .update();
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypes() {
    return database
        .sql()
        .sql("select type_id, type_name, outward, inward from link_type order by type_id")
        .query(
            (row, number) ->
                (IssueLinkType)
                    new Links.LinkType(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }
}
