package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.settings.Configuration;
import io.debrief.sandbox.sal.SynchronousEvents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Links issues and lists links, whoever asks; both issues remember a new link in their history. */
public class Links implements IssueLinkManager {
  private static final String SELECT =
      "select l.link_id, l.type_id, l.source_id, l.destination_id, t.type_name, t.outward, t.inward"
          + " from issue_link l join link_type t on t.type_id = l.type_id ";

  private final Database database;
  private final Configuration configuration;
  private final Issues issues;
  private final History history;
  private final SynchronousEvents events;

  public Links(
      Database database,
      Configuration configuration,
      Issues issues,
      History history,
      SynchronousEvents events) {
    this.database = database;
    this.configuration = configuration;
    this.issues = issues;
    this.history = history;
    this.events = events;
  }

  /** A link type, as loaded. */
  public record LinkType(Long id, String name, String outward, String inward)
      implements IssueLinkType {
    @Override
    public Long getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public String getOutward() {
      return outward;
    }

    @Override
    public String getInward() {
      return inward;
    }
  }

  /** A link, as loaded. */
  public record Link(Long id, LinkType type, Long sourceId, Long destinationId)
      implements IssueLink {
    @Override
    public Long getId() {
      return id;
    }

    @Override
    public Long getLinkTypeId() {
      return type.id();
    }

    @Override
    public IssueLinkType getIssueLinkType() {
      return type;
    }

    @Override
    public Long getSourceId() {
      return sourceId;
    }

    @Override
    public Long getDestinationId() {
      return destinationId;
    }
  }

  /** As in Jira, a link that exists already is left as it is, and no event tells of a new one. */
  @Override
  public void createIssueLink(
      Long sourceIssueId,
      Long destinationIssueId,
      Long issueLinkTypeId,
      Long sequence,
      ApplicationUser remoteUser)
      throws CreateException {
    if (!isLinkingEnabled()) {
      throw new CreateException("Issue linking is currently disabled.");
    }
    if (getIssueLink(sourceIssueId, destinationIssueId, issueLinkTypeId) != null) {
      return;
    }
    Optional<LinkType> type = type(issueLinkTypeId);
    if (type.isEmpty()) {
      throw new CreateException("There is no IssueLinkType with id: " + issueLinkTypeId);
    }
    Issue source = issues.getIssueObject(sourceIssueId);
    Issue destination = issues.getIssueObject(destinationIssueId);
    if (source == null || destination == null) {
      throw new CreateException(
          "No link between " + sourceIssueId + " and " + destinationIssueId + ": issue not found.");
    }
    database.inTransaction(
        () -> {
          database
              .sql()
              .sql(
                  "insert into issue_link (type_id, source_id, destination_id, position)"
                      + " values (?, ?, ?, ?)")
              .params(issueLinkTypeId, sourceIssueId, destinationIssueId, sequence)
              .update();
          history.record(
              sourceIssueId, remoteUser, List.of(linked(type.get().outward(), destination)));
          history.record(
              destinationIssueId, remoteUser, List.of(linked(type.get().inward(), source)));
          return null;
        });
    events.publish(
        new IssueLinkCreatedEvent(
            getIssueLink(sourceIssueId, destinationIssueId, issueLinkTypeId), null));
  }

  @Override
  public IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
    return database
        .sql()
        .sql(SELECT + "where l.source_id = ? and l.destination_id = ? and l.type_id = ?")
        .params(sourceId, destinationId, issueLinkTypeId)
        .query((row, number) -> read(row))
        .optional()
        .orElse(null);
  }

  public Optional<Link> byId(Long id) {
    return database
        .sql()
        .sql(SELECT + "where l.link_id = ?")
        .param(id)
        .query((row, number) -> read(row))
        .optional();
  }

  @Override
  public IssueLink getIssueLink(Long issueLinkId) {
    return byId(issueLinkId).orElse(null);
  }

  /** Both issues remember in their history that there was a link. */
  @Override
  public void removeIssueLink(IssueLink issueLink, ApplicationUser remover) {
    Link link = (Link) issueLink;
    Change outward = linked(link.type().outward(), issues.getIssueObject(link.destinationId()));
    Change inward = linked(link.type().inward(), issues.getIssueObject(link.sourceId()));
    database.inTransaction(
        () -> {
          database.sql().sql("delete from issue_link where link_id = ?").param(link.id()).update();
          history.record(link.sourceId(), remover, List.of(outward.undone()));
          history.record(link.destinationId(), remover, List.of(inward.undone()));
          return null;
        });
    events.publish(new IssueLinkDeletedEvent(link, null));
  }

  @Override
  public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
    return list("where l.source_id = ? order by l.position nulls last, l.link_id", sourceIssueId);
  }

  @Override
  public List<IssueLink> getInwardLinks(Long destinationIssueId) {
    return list(
        "where l.destination_id = ? order by l.position nulls last, l.link_id", destinationIssueId);
  }

  @Override
  public boolean isLinkingEnabled() {
    return configuration.get(Configuration.LINKING).map(Boolean::parseBoolean).orElse(true);
  }

  static Change linked(String words, Issue other) {
    return new Change(
        "Link", null, null, other.getKey(), "This issue " + words + " " + other.getKey());
  }

  private Optional<LinkType> type(Long id) {
    return database
        .sql()
        .sql("select type_id, type_name, outward, inward from link_type where type_id = ?")
        .param(id)
        .query(
            (row, number) ->
                new LinkType(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
        .optional();
  }

  private List<IssueLink> list(String where, Long issueId) {
    if (issueId == null) {
      return List.of();
    }
    return database
        .sql()
        .sql(SELECT + where)
        .param(issueId)
        .query((row, number) -> (IssueLink) read(row))
        .list();
  }

  private static Link read(ResultSet row) throws SQLException {
    LinkType type =
        new LinkType(
            row.getLong("type_id"),
            row.getString("type_name"),
            row.getString("outward"),
            row.getString("inward"));
    return new Link(
        row.getLong("link_id"), type, row.getLong("source_id"), row.getLong("destination_id"));
  }
}
