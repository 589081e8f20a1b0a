package io.debrief.sandbox.jira.search;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLink;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.primitives.Doubles;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.issue.EntityProperties;
import io.debrief.sandbox.jira.settings.Configuration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the index knows of issue properties. An issue's document is written anew when the issue, its
 * comments or its links change, when a property is set or deleted as people do it, and when a
 * plugin asks for it; never because a plugin wrote a property row. Documents that were written
 * while no plugin declared an extract lack it.
 */
public class PropertyIndex implements IssueIndexingService {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As Jira parses what it writes itself: seconds, no fractions. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private final Database database;
  private final EntityProperties properties;
  private final Configuration configuration;
  private final List<Extract> declared = new CopyOnWriteArrayList<>();
  private final Map<String, Extract> aliases = new ConcurrentHashMap<>();

  public PropertyIndex(
      Database database, EntityProperties properties, Configuration configuration) {
    this.database = database;
    this.properties = properties;
    this.configuration = configuration;
  }

  /** As in Jira the first declaration of a path counts, and names are of the whole instance. */
  public void declare(List<Extract> extracts) {
    try {
      extracts.forEach(this::declare);
    } catch (IllegalStateException e) {
      forget(extracts);
      throw e;
    }
  }

  private void declare(Extract extract) {
    if (declared.stream().anyMatch(each -> each.field().equals(extract.field()))) {
      return;
    }
    if (extract.alias().isPresent()) {
      String name = extract.alias().get();
      if (Field.named(name).isPresent()
          || aliases.putIfAbsent(name.toLowerCase(Locale.ROOT), extract) != null) {
        throw new IllegalStateException("JQL has a field " + name + " already");
      }
    }
    declared.add(extract);
  }

  public void forget(List<Extract> extracts) {
    declared.removeAll(extracts);
    aliases.values().removeAll(extracts);
  }

  Optional<Extract> named(String alias) {
    return Optional.ofNullable(aliases.get(alias.toLowerCase(Locale.ROOT)));
  }

  /** What Jira's index does by itself, before plugins hear of an event. */
  public void hear(Object event) {
    if (event instanceof IssueEvent change) {
      if (change.getEventTypeId().equals(EventType.ISSUE_DELETED_ID)) {
        erase(change.getIssue().getId());
      } else {
        write(change.getIssue().getId());
      }
    } else if (event instanceof IssueLinkCreatedEvent created) {
      ends(created.getIssueLink());
    } else if (event instanceof IssueLinkDeletedEvent deleted) {
      ends(deleted.getIssueLink());
    }
  }

  private void ends(IssueLink link) {
    write(link.getSourceId());
    write(link.getDestinationId());
  }

  @Override
  public void reIndex(Issue issue) {
    write(issue.getId());
  }

  @Override
  public long reIndexIssueObjects(Collection<? extends Issue> issues) {
    issues.forEach(this::reIndex);
    return issues.size();
  }

  /** Writes the issue's document from the properties as they are now. */
  public void write(Long issueId) {
    database.inTransaction(
        () -> {
          erase(issueId);
          declared.stream().map(Extract::property).distinct().forEach(key -> add(issueId, key));
          return null;
        });
  }

  private void erase(Long issueId) {
    database.sql().sql("delete from property_index where issue_id = ?").param(issueId).update();
  }

  private void add(Long issueId, String propertyKey) {
    var property = properties.get("IssueProperty", issueId, propertyKey);
    if (property == null) {
      return;
    }
    JsonNode json;
    try {
      json = JSON.readTree(property.getValue());
    } catch (JsonProcessingException e) {
      return;
    }
    for (Extract extract : declared) {
      if (extract.property().equals(propertyKey)) {
        extract.values(json).forEach(value -> insert(issueId, extract, value));
      }
    }
  }

  /** What is no value of the type is left out of the index, without a word. */
  private void insert(Long issueId, Extract extract, String value) {
    Object indexed =
        switch (extract.type()) {
          case NUMBER -> Doubles.tryParse(value);
          case DATE -> date(value).orElse(null);
          case STRING, TEXT, USER -> value;
        };
    if (indexed != null) {
      List<Object> row = new ArrayList<>(List.of(issueId, extract.field(), indexed));
      database
          .sql()
          .sql(
              "insert into property_index (issue_id, field, "
                  + extract.type().column()
                  + ") values (?, ?, ?)")
          .params(row)
          .update();
    }
  }

  /** A day is the beginning of that day in Jira's zone. */
  private Optional<OffsetDateTime> date(String text) {
    try {
      return Optional.of(
          text.contains("T")
              ? OffsetDateTime.parse(text, INSTANT).withOffsetSameInstant(ZoneOffset.UTC)
              : LocalDate.parse(text)
                  .atStartOfDay(configuration.defaultZone())
                  .toOffsetDateTime()
                  .withOffsetSameInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
