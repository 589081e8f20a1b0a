package io.debrief.sandbox.jira.host;

import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.issue.Archive;
import io.debrief.sandbox.jira.issue.Boards;
import io.debrief.sandbox.jira.issue.Comments;
import io.debrief.sandbox.jira.issue.CreateCheck;
import io.debrief.sandbox.jira.issue.EditCheck;
import io.debrief.sandbox.jira.issue.EntityProperties;
import io.debrief.sandbox.jira.issue.History;
import io.debrief.sandbox.jira.issue.IssueChanges;
import io.debrief.sandbox.jira.issue.IssuePlaces;
import io.debrief.sandbox.jira.issue.IssueWrites;
import io.debrief.sandbox.jira.issue.Issues;
import io.debrief.sandbox.jira.issue.LinkTypes;
import io.debrief.sandbox.jira.issue.Links;
import io.debrief.sandbox.jira.issue.NewIssue;
import io.debrief.sandbox.jira.issue.VisibleIssues;
import io.debrief.sandbox.jira.project.Fields;
import io.debrief.sandbox.jira.project.Holders;
import io.debrief.sandbox.jira.project.Permissions;
import io.debrief.sandbox.jira.project.Projects;
import io.debrief.sandbox.jira.project.Vocabulary;
import io.debrief.sandbox.jira.search.Extensions;
import io.debrief.sandbox.jira.search.Filters;
import io.debrief.sandbox.jira.search.JqlDates;
import io.debrief.sandbox.jira.search.JqlFunctions;
import io.debrief.sandbox.jira.search.PropertyIndex;
import io.debrief.sandbox.jira.search.Search;
import io.debrief.sandbox.jira.search.VisibleFilter;
import io.debrief.sandbox.jira.settings.Configuration;
import io.debrief.sandbox.jira.user.GlobalPermissions;
import io.debrief.sandbox.jira.user.SignedIn;
import io.debrief.sandbox.jira.user.Users;
import io.debrief.sandbox.jira.user.Zones;
import io.debrief.sandbox.plugin.I18nTexts;
import io.debrief.sandbox.sal.SynchronousEvents;
import java.util.function.Supplier;

/** Jira's own parts, wired once; what pages and tests do to Jira goes through it. */
public final class JiraHost {
  private final SandboxClock clock;
  private final Users users;
  private final SignedIn signedIn;
  private final Configuration configuration;
  private final Zones zones;
  private final Projects projects;
  private final Fields fields;
  private final Vocabulary vocabulary;
  private final Permissions permissions;
  private final Issues issues;
  private final History history;
  private final Links links;
  private final LinkTypes linkTypes;
  private final Comments comments;
  private final EntityProperties properties;
  private final VisibleIssues visibleIssues;
  private final IssueChanges changes;
  private final IssuePlaces places;
  private final Boards boards;
  private final Archive archive;
  private final Search search;
  private final JqlFunctions functions;
  private final PropertyIndex index;
  private final Filters filters;
  private final SynchronousEvents events = new SynchronousEvents();

  public JiraHost(Database database, SandboxClock clock, Supplier<I18nTexts> texts) {
    this.clock = clock;
    users = new Users(database);
    signedIn = new SignedIn(users, texts);
    configuration = new Configuration(database);
    zones = new Zones(users, signedIn, configuration);
    Holders holders = new Holders(database, users);
    projects = new Projects(database);
    fields = new Fields(database);
    vocabulary = new Vocabulary(database);
    permissions = new Permissions(database, holders);
    issues = new Issues(database);
    history = new History(database, clock);
    linkTypes = new LinkTypes(database);
    links = new Links(database, configuration, issues, history, events);
    comments = new Comments(database, holders);
    properties = new EntityProperties(database);
    changes =
        new IssueChanges(
            database,
            issues,
            permissions,
            new EditCheck(issues, projects, permissions, users, fields, vocabulary),
            new IssueWrites(database, clock, history),
            events);
    places = new IssuePlaces(database, issues, projects, permissions, history, events);
    boards = new Boards(database, issues, history, events);
    archive = new Archive(database, new GlobalPermissions(users));
    visibleIssues =
        new VisibleIssues(
            issues,
            permissions,
            new CreateCheck(projects, permissions, users, fields, vocabulary),
            new NewIssue(database, clock),
            events,
            changes);
    functions = new JqlFunctions(database);
    index = new PropertyIndex(database, properties, configuration);
    events.first(index::hear);
    filters = new Filters(database, users, projects, permissions);
    search =
        new Search(
            database,
            issues,
            new VisibleFilter(database, projects, permissions, holders),
            new Extensions(functions, index),
            new JqlDates(zones, clock));
  }

  public SandboxClock clock() {
    return clock;
  }

  public Users users() {
    return users;
  }

  public SignedIn signedIn() {
    return signedIn;
  }

  public Configuration configuration() {
    return configuration;
  }

  public Zones zones() {
    return zones;
  }

  public Projects projects() {
    return projects;
  }

  public Fields fields() {
    return fields;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Permissions permissions() {
    return permissions;
  }

  public Issues issues() {
    return issues;
  }

  public History history() {
    return history;
  }

  public Links links() {
    return links;
  }

  public LinkTypes linkTypes() {
    return linkTypes;
  }

  public Comments comments() {
    return comments;
  }

  public EntityProperties properties() {
    return properties;
  }

  public VisibleIssues visibleIssues() {
    return visibleIssues;
  }

  public IssueChanges changes() {
    return changes;
  }

  public IssuePlaces places() {
    return places;
  }

  public Boards boards() {
    return boards;
  }

  public Archive archive() {
    return archive;
  }

  public Search search() {
    return search;
  }

  /** Where plugins' functions are added. */
  public JqlFunctions functions() {
    return functions;
  }

  /** What JQL finds of issue properties, and when. */
  public PropertyIndex index() {
    return index;
  }

  public Filters filters() {
    return filters;
  }

  public SynchronousEvents events() {
    return events;
  }
}
