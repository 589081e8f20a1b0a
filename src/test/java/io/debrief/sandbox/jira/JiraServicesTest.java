package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.sandbox.jira.issue.IssueInput;
import io.debrief.sandbox.jira.issue.Links;
import io.debrief.sandbox.jira.settings.Configuration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class JiraServicesTest {
  private static final long PAY = 10000;
  private static final long WEB = 10002;
  private static final long POST_MORTEM_LINK = 10300;

  @Rule public final EmbeddedJira embedded;

  public JiraServicesTest(String option) {
    embedded = new EmbeddedJira(option);
  }

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Test
  public void aMissingAndAnInvisibleIssueLookTheSame() {
    IssueResult missing = get("carol", "PAY-9999");
    IssueResult invisible = get("carol", "PAY-127");

    assertFalse(missing.isValid());
    assertNull(invisible.getIssue());
    assertEquals(
        List.copyOf(missing.getErrorCollection().getErrorMessages()),
        List.copyOf(invisible.getErrorCollection().getErrorMessages()));
    assertTrue(get("alice", "PAY-127").isValid());
    assertTrue(get("bob", "pay-127").isValid());
    assertFalse(get("erin", "PAY-142").isValid());
    assertFalse(embedded.jira.visibleIssues().getIssue(null, "PAY-142").isValid());
  }

  @Test
  public void aUserKeyIsNoUserName() {
    assertEquals("JIRAUSER10101", embedded.user("alice").getKey());
    assertNull(embedded.jira.users().getUserByName("JIRAUSER10101"));
    assertNull(embedded.jira.users().getUserByKey("alice"));
    assertFalse(embedded.user("heidi").isActive());
  }

  @Test
  public void aNewIssueGetsTheNextNumberAndIsAnnouncedAfterTheCommit() {
    CreateValidationResult wanted =
        embedded.validate("bob", embedded.input(PAY, EmbeddedJira.POST_MORTEM, "Review of 502"));
    Issue created = embedded.jira.visibleIssues().create(embedded.user("bob"), wanted).getIssue();

    assertEquals("PAY-147", created.getKey());
    assertEquals("Open", created.getStatus().getName());
    assertEquals(embedded.user("bob"), created.getReporter());
    assertNull(created.getSecurityLevelId());
    assertEquals(1, embedded.heard().size());
    assertEquals(EventType.ISSUE_CREATED_ID, embedded.heard().get(0).getEventTypeId());
    assertEquals("PAY-147", embedded.heard().get(0).getIssue().getKey());
  }

  @Test
  public void creatingIsNotPartOfTheCallersTransaction() {
    CreateValidationResult wanted =
        embedded.validate("bob", embedded.input(PAY, EmbeddedJira.POST_MORTEM, "Review"));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            embedded.database.inTransaction(
                () -> {
                  embedded.jira.visibleIssues().create(embedded.user("bob"), wanted);
                  throw new IllegalArgumentException("the caller gives up");
                }));
    assertNotNull(embedded.issue("PAY-147"));
  }

  @Test
  public void whatIsWrongWithANewIssueIsNamedByField() {
    assertEquals(Set.of("summary"), errors("alice", PAY, EmbeddedJira.INCIDENT, "  ").keySet());
    assertEquals(Set.of("summary"), errors("alice", PAY, EmbeddedJira.INCIDENT, "a\nb").keySet());
    assertEquals(
        Set.of("summary"), errors("alice", PAY, EmbeddedJira.INCIDENT, "x".repeat(256)).keySet());
    assertEquals(Map.of(), errors("alice", PAY, EmbeddedJira.INCIDENT, "x".repeat(255)));
    assertEquals(Set.of("issuetype"), errors("alice", PAY, "3", "A summary").keySet());
    assertEquals(Set.of("project"), errors("alice", 4711, "10002", "A summary").keySet());
  }

  @Test
  public void aRequiredFieldIsNamedByItsIdAndAnOptionMustExist() {
    assertEquals(
        Map.of("customfield_10500", "Regulator is required."),
        errors("alice", 10003, EmbeddedJira.POST_MORTEM, "A summary"));
    assertEquals(Map.of(), errors("alice", 10003, EmbeddedJira.INCIDENT, "A summary"));
    IssueInput input = (IssueInput) embedded.input(10003, EmbeddedJira.POST_MORTEM, "A summary");
    assertEquals(
        Set.of("customfield_10500"),
        embedded
            .validate("alice", input.setField("customfield_10500", "Nobody"))
            .getErrorCollection()
            .getErrors()
            .keySet());
    assertTrue(embedded.validate("alice", input.setField("customfield_10500", "FCA")).isValid());
  }

  @Test
  public void aValueForAFieldThatIsNotOnTheScreenIsLeftOut() {
    assertEquals(0, dueDatesAfterCreatingIn(10004));
    assertEquals(1, dueDatesAfterCreatingIn(PAY));
  }

  private int dueDatesAfterCreatingIn(long project) {
    IssueInput input = (IssueInput) embedded.input(project, "10002", "A task");
    embedded
        .jira
        .visibleIssues()
        .create(
            embedded.user("alice"),
            embedded.validate("alice", input.setField("duedate", "2026-03-31")));
    return embedded
        .database
        .sql()
        .sql("select count(*) from issue_field_value where field_id = 'duedate'")
        .query(Integer.class)
        .single();
  }

  @Test
  public void inAnArchivedProjectNothingIsCreatedAndNothingIsChanged() {
    assertEquals(Set.of("project"), errors("alice", 10006, "10002", "A summary").keySet());
    assertTrue(get("alice", "OLD-1").isValid());
    assertTrue(
        embedded
            .jira
            .changes()
            .editSummary(embedded.user("alice"), 10304L, "Changed")
            .hasAnyErrors());
  }

  @Test
  public void whoMayNotCreateIsRefused() {
    CreateValidationResult refused =
        embedded.validate("dave", embedded.input(PAY, EmbeddedJira.INCIDENT, "A summary"));
    assertFalse(refused.isValid());
    assertEquals(1, refused.getErrorCollection().getErrorMessages().size());
    assertThrows(
        IllegalStateException.class,
        () -> embedded.jira.visibleIssues().create(embedded.user("dave"), refused));
    assertTrue(errors("carol", WEB, "10002", "A summary").isEmpty());
  }

  @Test
  public void aSecurityLevelNeedsTheProjectsSchemeAndThePermission() {
    assertEquals(Set.of(), security("alice", PAY, 10400L));
    assertEquals(Set.of("security"), security("bob", PAY, 10400L));
    assertEquals(Set.of("security"), security("alice", PAY, 10410L));
    assertEquals(Set.of("security"), security("alice", WEB, 10400L));
  }

  @Test
  public void theReporterIsGivenByNameAndMustBeActive() {
    assertEquals(Set.of(), reporter("alice", "bob"));
    assertEquals(Set.of("reporter"), reporter("alice", "JIRAUSER10102"));
    assertEquals(Set.of("reporter"), reporter("alice", "heidi"));
    assertEquals(Set.of("reporter"), reporter("bob", "alice"));
    assertEquals(Set.of(), reporter("bob", "bob"));
  }

  @Test
  public void aLinkIsToldInTheHistoryOfBothIssuesAndMadeOnce() throws CreateException {
    link("PAY-145", "PAY-118", POST_MORTEM_LINK);
    link("PAY-145", "PAY-118", POST_MORTEM_LINK);

    assertEquals(1, embedded.jira.links().getInwardLinks(embedded.issue("PAY-118").getId()).size());
    ChangeHistoryItem source = last("PAY-145");
    assertEquals("Link", source.getField());
    assertEquals(Map.of("PAY-118", "This issue is the post-mortem of PAY-118"), source.getTos());
    assertEquals(Map.of("PAY-145", "This issue has post-mortem PAY-145"), last("PAY-118").getTos());
    assertEquals(List.of(), embedded.heard());
  }

  @Test
  public void linkingFailsForAnUnknownTypeAndWhereItIsSwitchedOff() {
    assertThrows(CreateException.class, () -> link("PAY-145", "PAY-118", 4711));
    embedded.jira.configuration().set(Configuration.LINKING, "false");
    assertFalse(embedded.jira.links().isLinkingEnabled());
    assertThrows(CreateException.class, () -> link("PAY-145", "PAY-118", POST_MORTEM_LINK));
  }

  @Test
  public void historyLeadsFromIdsToWordsAndIsEmptyForFieldsWithoutIds() {
    List<ChangeHistoryItem> items = history("PAY-142");

    ChangeHistoryItem priority = items.get(0);
    assertEquals("priority", priority.getField());
    assertEquals(Map.of("3", "Medium"), priority.getFroms());
    assertEquals(Map.of("2", "High"), priority.getTos());
    assertEquals("JIRAUSER10102", priority.getUserKey());
    assertEquals(Instant.parse("2026-03-03T09:08:00Z"), priority.getCreated().toInstant());
    assertEquals(Map.of(), only(items, "summary").getFroms());
    assertEquals(Map.of(), only(items, "summary").getTos());
    assertEquals(
        Map.of("JIRAUSER10102", "Bob Lindqvist"),
        items.stream()
            .filter(item -> item.getField().equals("assignee"))
            .findFirst()
            .orElseThrow()
            .getTos());
    assertEquals(
        Map.of("13001", "gateway-pool-0917.png"),
        items.stream()
            .filter(item -> item.getField().equals("Attachment"))
            .findFirst()
            .orElseThrow()
            .getTos());
    assertEquals(21, items.size());
  }

  @Test
  public void commentsForAGroupOrARoleReachOnlyItsMembers() {
    assertEquals(12, comments("PAY-142", "bob").size());
    assertEquals(11, comments("PAY-142", "carol").size());
    assertEquals(3, comments("PLAT-88", "carol").size());
    assertEquals(2, comments("PLAT-88", "dave").size());
    Comment internal = comments("PAY-142", "dave").get(4);
    assertNull(internal.getGroupLevel());
    assertNull(internal.getRoleLevelId());
    assertEquals(
        "{\"internal\":true}",
        embedded
            .jira
            .properties()
            .get("CommentProperty", internal.getId(), "sd.public.comment")
            .getValue());
  }

  @Test
  public void peopleChangeIssuesWhereTheyMay() {
    Long id = embedded.issue("PAY-145").getId();
    assertFalse(
        embedded.jira.changes().editSummary(embedded.user("bob"), id, "New words").hasAnyErrors());
    assertFalse(embedded.jira.changes().transition(embedded.user("bob"), id, 11L).hasAnyErrors());
    assertFalse(
        embedded
            .jira
            .changes()
            .assign(embedded.user("bob"), id, embedded.user("carol"))
            .hasAnyErrors());
    assertTrue(embedded.jira.changes().transition(embedded.user("bob"), id, 31L).hasAnyErrors());
    assertTrue(embedded.jira.changes().editSummary(embedded.user("dave"), id, "No").hasAnyErrors());

    Issue after = embedded.issue("PAY-145");
    assertEquals("New words", after.getSummary());
    assertEquals("In Progress", after.getStatus().getName());
    assertEquals("Carol Okafor", after.getAssignee().getDisplayName());
    assertEquals(3, embedded.heard().size());
    assertEquals(Map.of("3", "In Progress"), only(history("PAY-145"), "status").getTos());
  }

  @Test
  public void deletingTakesEverythingAlongAndTellsWhatWas() {
    Long id = embedded.issue("PAY-142").getId();
    assertTrue(embedded.jira.changes().delete(embedded.user("bob"), id).hasAnyErrors());
    assertFalse(embedded.jira.changes().delete(embedded.user("admin"), id).hasAnyErrors());

    assertNull(embedded.issue("PAY-142"));
    assertEquals(List.of(), embedded.jira.links().getInwardLinks(id));
    assertEquals(EventType.ISSUE_DELETED_ID, embedded.heard().get(0).getEventTypeId());
    assertEquals("PAY-142", embedded.heard().get(0).getIssue().getKey());
  }

  @Test
  public void permissionsFollowRolesAndLevels() {
    Issue incident = embedded.issue("PAY-142");
    assertTrue(may("dave", incident));
    assertFalse(may("erin", incident));
    assertTrue(may("erin", embedded.issue("WEB-51")));
    assertFalse(may("carol", embedded.issue("PAY-127")));
    assertFalse(may("heidi", incident));
    assertFalse(
        embedded
            .jira
            .permissions()
            .hasPermission(ProjectPermissions.LINK_ISSUES, incident, embedded.user("frank")));
  }

  @Test
  public void aSearchIsInTheZoneOfTheSearcher() throws Exception {
    String jql = "project = 10000 AND issuetype = 10100 AND created >= \"2026-03-03 10:06\"";
    // 10:06 is 09:06 UTC in Stockholm, but 15:06 UTC in New York.
    assertEquals(List.of("PAY-142"), search("bob", jql + " ORDER BY id ASC"));
    assertEquals(List.of(), search("carol", jql));
    assertEquals(
        List.of("PAY-118", "PAY-133", "PAY-141", "PAY-142"),
        search("bob", "reporter = \"frank\" AND project = PAY ORDER BY created ASC"));
    assertEquals(List.of(), search("bob", "reporter = fadeyemi"));
  }

  @Test
  public void theThreeZonesDiffer() {
    TimeZoneManager zones =
        (TimeZoneManager) embedded.product.services().get(TimeZoneManager.class);
    embedded.jira.signedIn().actAs(embedded.user("carol"));
    assertEquals(ZoneId.of("America/New_York"), zones.getUserTimeZone().toZoneId());
    assertEquals(ZoneId.of("Europe/Berlin"), zones.getDefaultTimeZone().toZoneId());
    embedded.jira.signedIn().actAs(embedded.user("erin"));
    assertEquals(ZoneId.of("Europe/Berlin"), zones.getUserTimeZone().toZoneId());
    assertEquals("de", embedded.jira.signedIn().getLocale().getLanguage());
    embedded.jira.signedIn().end();
    assertNull(embedded.jira.signedIn().getLoggedInUser());
    assertNotEquals(ZoneId.of("America/New_York"), zones.getUserTimeZone().toZoneId());
  }

  @Test
  public void theWorldConfiguresThePlugin() {
    PluginSettingsFactory factory =
        (PluginSettingsFactory) embedded.product.services().get(PluginSettingsFactory.class);
    assertEquals(
        List.of("10000", "10001", "10003", "10004", "10005", "10006"),
        factory.createGlobalSettings().get("io.debrief.incident-rule.projects"));
    assertEquals(
        Map.of("1", "1", "2", "2", "3", "3", "4", "4", "5", "5"),
        factory.createGlobalSettings().get("io.debrief.severity.priorities"));
  }

  private IssueResult get(String user, String key) {
    return embedded.jira.visibleIssues().getIssue(embedded.user(user), key);
  }

  private Map<String, String> errors(String user, long project, String type, String summary) {
    return embedded
        .validate(user, embedded.input(project, type, summary))
        .getErrorCollection()
        .getErrors();
  }

  private Set<String> security(String user, long project, Long level) {
    return embedded
        .validate(user, embedded.input(project, "10002", "A summary").setSecurityLevelId(level))
        .getErrorCollection()
        .getErrors()
        .keySet();
  }

  private Set<String> reporter(String user, String reporter) {
    return embedded
        .validate(user, embedded.input(PAY, "10002", "A summary").setReporterId(reporter))
        .getErrorCollection()
        .getErrors()
        .keySet();
  }

  @Test
  public void tellsOfALinkThatWasMadeAndRemovedAndBothIssuesRememberIt() throws CreateException {
    List<String> told = new ArrayList<>();
    embedded.jira.events().register(new LinkEvents(told));
    link("PAY-142", "PAY-139", 10300);
    Links.Link made =
        (Links.Link)
            embedded
                .jira
                .links()
                .getIssueLink(
                    embedded.issue("PAY-142").getId(), embedded.issue("PAY-139").getId(), 10300L);
    link("PAY-142", "PAY-139", 10300);
    embedded.jira.links().removeIssueLink(made, embedded.user("alice"));
    assertEquals(List.of("made " + made.id(), "removed " + made.id()), told);
    assertEquals("Link", last("PAY-139").getField());
    assertEquals(List.of(), List.copyOf(last("PAY-139").getTos().values()));
  }

  /** Hears of links. */
  public static final class LinkEvents {
    private final List<String> told;

    LinkEvents(List<String> told) {
      this.told = told;
    }

    @EventListener
    public void onMade(IssueLinkCreatedEvent event) {
      told.add("made " + event.getIssueLink().getId());
    }

    @EventListener
    public void onRemoved(IssueLinkDeletedEvent event) {
      told.add("removed " + event.getIssueLink().getId());
    }
  }

  private void link(String from, String to, long type) throws CreateException {
    embedded
        .jira
        .links()
        .createIssueLink(
            embedded.issue(from).getId(),
            embedded.issue(to).getId(),
            type,
            null,
            embedded.user("alice"));
  }

  private List<ChangeHistoryItem> history(String key) {
    return embedded.jira.history().getAllChangeItems(embedded.issue(key));
  }

  private ChangeHistoryItem last(String key) {
    List<ChangeHistoryItem> items = history(key);
    return items.get(items.size() - 1);
  }

  private static ChangeHistoryItem only(List<ChangeHistoryItem> items, String field) {
    List<ChangeHistoryItem> found =
        items.stream().filter(item -> item.getField().equals(field)).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private List<Comment> comments(String key, String user) {
    return embedded.jira.comments().getCommentsForUser(embedded.issue(key), embedded.user(user));
  }

  private boolean may(String user, Issue issue) {
    return embedded
        .jira
        .permissions()
        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, embedded.user(user));
  }

  private List<String> search(String user, String jql) throws Exception {
    ParseResult parsed = embedded.jira.search().parseQuery(embedded.user(user), jql);
    assertTrue(parsed.getErrors().getErrorMessages().toString(), parsed.isValid());
    return embedded
        .jira
        .search()
        .searchOverrideSecurity(embedded.user(user), parsed.getQuery(), new PagerFilter<Issue>(50))
        .getResults()
        .stream()
        .map(Issue::getKey)
        .toList();
  }
}
