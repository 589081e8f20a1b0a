package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import io.debrief.sandbox.plugin.PluginNotStarted;
import io.debrief.sandbox.plugin.SamplePlugin;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Issue properties in JQL, as a plugin declares them. */
@RunWith(Parameterized.class)
public class PropertyIndexTest {
  private static final String KEY = "sample.state";
  private static final String TWO = " and key in (PAY-142, PLAT-88) order by key";

  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Rule public final EmbeddedJira embedded;

  public PropertyIndexTest(String database) {
    embedded = new EmbeddedJira(database);
  }

  private static String descriptor(String extracts) {
    return "<atlassian-plugin key='io.debrief.sample' name='Sample' plugins-version='2'>"
        + "<plugin-info><version>1.0</version></plugin-info>"
        + "<ao key='tables' namespace='io.debrief.sample'>"
        + "<entity>io.debrief.sandbox.plugin.sample.NoteRow</entity></ao>"
        + "<index-document-configuration key='index' entity-key='IssueProperty'>"
        + "<key property-key='"
        + KEY
        + "'>"
        + extracts
        + "</key></index-document-configuration></atlassian-plugin>";
  }

  private static Path jar(String extracts) {
    return new SamplePlugin().with("atlassian-plugin.xml", descriptor(extracts)).jar();
  }

  private void upgrade(String extracts) {
    embedded.plugins.upgrade(jar(extracts));
    embedded.plugins.enable();
  }

  @Before
  public void install() {
    embedded.plugins.install(
        jar(
            "<extract path='a.state' type='string' alias='sampleState'/>"
                + "<extract path='at' type='date' alias='sampleAt'/>"
                + "<extract path='flags' type='string' alias='sampleFlag'/>"
                + "<extract path='count' type='number' alias='sampleCount'/>"
                + "<extract path='words' type='text' alias='sampleWords'/>"
                + "<extract path='unnamed' type='string'/>"));
    embedded.plugins.enable();
    set(
        "PAY-142",
        "{'a': {'state': 'open'}, 'at': '2026-03-04T23:30:00Z', 'flags': ['stale', 'slipped'],"
            + " 'count': 7, 'words': 'Alert on the queue', 'unnamed': 'x'}");
    set("PLAT-88", "{'a': {'state': 'done'}, 'at': '2026-03-06', 'flags': [], 'count': 'many'}");
  }

  private void set(String issue, String json) {
    put(issue, json);
    embedded.jira.index().write(id(issue));
  }

  private void put(String issue, String json) {
    embedded.jira.properties().put("IssueProperty", id(issue), KEY, json.replace('\'', '"'));
  }

  private Long id(String issue) {
    return embedded.issue(issue).getId();
  }

  private String found(String user, String jql) throws Exception {
    ParseResult parsed = embedded.jira.search().parseQuery(embedded.user(user), jql);
    assertEquals(jql, "", mistakes(user, jql));
    return embedded
        .jira
        .search()
        .search(embedded.user(user), parsed.getQuery(), 0, 50)
        .issues()
        .stream()
        .map(Issue::getKey)
        .collect(Collectors.joining(" "));
  }

  private String mistakes(String user, String jql) {
    ParseResult parsed = embedded.jira.search().parseQuery(embedded.user(user), jql);
    return String.join(
        "|",
        embedded.jira.search().validate(embedded.user(user), parsed.getQuery()).getErrorMessages());
  }

  @Test
  public void aStringIsComparedAsItIsWrittenAndTheNameInAnyCase() throws Exception {
    assertEquals("PAY-142", found("bob", "sampleState = open"));
    assertEquals("PAY-142", found("bob", "SAMPLESTATE in (open, closed)"));
    assertEquals("", found("bob", "sampleState = Open"));
    assertEquals("PLAT-88", found("bob", "sampleState != open"));
    assertEquals("PLAT-88", found("bob", "not sampleState = open"));
    assertEquals("PLAT-88", found("bob", "sampleState not in (open, closed)"));
    assertEquals("PAY-142 PLAT-88", found("bob", "sampleState is not empty" + TWO));
    assertEquals("", found("bob", "sampleState is empty" + TWO));
    assertEquals("PAY-142 PLAT-88", found("bob", "sampleState in (open, done) order by key"));
  }

  @Test
  public void eachOfAListIsAValueAndAnEmptyListIsNone() throws Exception {
    assertEquals("PAY-142", found("bob", "sampleFlag = stale"));
    assertEquals("PAY-142", found("bob", "sampleFlag = stale and sampleFlag = slipped"));
    assertEquals("", found("bob", "sampleFlag != stale"));
    assertEquals("PAY-142", found("bob", "sampleFlag != missed"));
    assertEquals("PLAT-88", found("bob", "sampleFlag = empty and sampleState is not empty"));
    assertEquals(
        "PAY-142 PLAT-88",
        found("bob", "sampleFlag in (stale, empty) and sampleState is not empty order by key"));
  }

  @Test
  public void aDateIsAnInstantAndADayBeginsInJirasZone() throws Exception {
    // 23:30 UTC on the 4th is 00:30 on the 5th in Stockholm and 18:30 on the 4th in New York.
    assertEquals(
        "PAY-142",
        found("bob", "sampleAt >= \"2026-03-05 00:30\"" + TWO.replace("PLAT-88", "PAY-145")));
    assertEquals("", found("bob", "sampleAt < startOfDay()"));
    assertEquals("PAY-142", found("carol", "sampleAt < startOfDay()"));
    assertEquals("PAY-142 PLAT-88", found("bob", "sampleAt > 2026-03-01 order by sampleAt"));
    assertEquals("PLAT-88 PAY-142", found("bob", "sampleAt > 2026-03-01 order by sampleAt desc"));
    assertEquals("PAY-142", found("bob", "sampleAt > -1d and sampleAt <= now()"));
    set("PLAT-88", "{'at': '2026-03-06T10:30:00.000Z'}");
    assertEquals("PAY-142", found("bob", "sampleAt is not empty"));
  }

  @Test
  public void numbersAndTextsAreComparedAsSuch() throws Exception {
    assertEquals("PAY-142", found("bob", "sampleCount > 6.5"));
    assertEquals("", found("bob", "sampleCount > 7"));
    assertEquals("PAY-142", found("bob", "sampleCount is not empty"));
    assertEquals("PAY-142", found("bob", "sampleWords ~ 'queue'"));
    assertEquals("", found("bob", "sampleWords ~ 'que'"));
    assertEquals("PAY-142", found("bob", "sampleCount > 0 order by sampleCount"));
  }

  @Test
  public void whatATypeCannotDoIsAMistake() {
    assertEquals(
        "Field 'sampleWords' is not sortable.",
        mistakes("bob", "sampleState = open order by sampleWords"));
    assertEquals(
        "The operator '<' is not supported by the 'sampleState' field.",
        mistakes("bob", "sampleState < open"));
    assertEquals(
        "Field 'unnamed' does not exist or you do not have permission to view it.",
        mistakes("bob", "unnamed = x"));
    assertEquals(
        "Operator 'in' does not support the non-list value 'open' for field 'sampleState'.",
        mistakes("bob", "sampleState in open"));
    assertTrue(mistakes("bob", "sampleAt < soon").startsWith("A value for field 'sampleAt'"));
    assertEquals(
        "Field 'sampleState' does not support function 'currentUser'.",
        mistakes("bob", "sampleState = currentUser()"));
  }

  @Test
  public void whoMayNotSeeAnIssueDoesNotFindItByItsProperty() throws Exception {
    set("PAY-127", "{'a': {'state': 'open'}}");
    assertEquals("PAY-142 PAY-127", found("bob", "sampleState = open"));
    assertEquals("PAY-142", found("carol", "sampleState = open"));
  }

  @Test
  public void aStoredPropertyIsFoundOnlyWhenTheDocumentIsWrittenAgain() throws Exception {
    put("PAY-142", "{'a': {'state': 'wont-do'}}");
    assertEquals("PAY-142", found("bob", "sampleState = open"));
    embedded.jira.index().reIndexIssueObjects(List.of(embedded.issue("PAY-142")));
    assertEquals("", found("bob", "sampleState = open"));
    assertEquals("PAY-142", found("bob", "sampleState = wont-do"));

    put("PAY-142", "{'a': {'state': 'open'}}");
    assertEquals("", found("bob", "sampleState = open"));
    embedded.jira.changes().editSummary(embedded.user("alice"), id("PAY-142"), "Another");
    assertEquals("PAY-142", found("bob", "sampleState = open"));

    embedded.jira.properties().delete("IssueProperty", id("PAY-142"), KEY);
    assertEquals("PAY-142", found("bob", "sampleState = open"));
    embedded.jira.index().reIndex(embedded.issue("PAY-142"));
    assertEquals("", found("bob", "sampleState = open"));
  }

  @Test
  public void withThePluginGoesTheNameAndWhatIsWrittenMeanwhileLacksTheProperty() throws Exception {
    embedded.plugins.disable();
    assertEquals(
        "Field 'sampleState' does not exist or you do not have permission to view it.",
        mistakes("bob", "sampleState = open"));
    embedded.jira.changes().editSummary(embedded.user("alice"), id("PAY-142"), "Another");
    embedded.plugins.enable();
    assertEquals("", found("bob", "sampleState = open"));
    assertEquals("PLAT-88", found("bob", "sampleState = done"));
  }

  @Test
  public void aNameThatJqlHasAndWhatIsNoExtractStopTheStart() {
    assertThrows(
        RuntimeException.class,
        () -> upgrade("<extract path='a' type='string' alias='assignee'/>"));
    for (String wrong :
        List.of("<extract path='a' type='words'/>", "", "<extract type='string'/>")) {
      assertThrows(PluginNotStarted.class, () -> upgrade(wrong));
    }
  }

  @Test
  public void ofAPathThatIsDeclaredTwiceTheFirstDeclarationCounts() throws Exception {
    upgrade(
        "<extract path='count' type='string' alias='asText'/>"
            + "<extract path='count' type='number' alias='asNumber'/>");
    set("PAY-142", "{'count': 7}");
    assertEquals("PAY-142", found("bob", "asText = 7"));
    assertEquals(
        "Field 'asNumber' does not exist or you do not have permission to view it.",
        mistakes("bob", "asNumber > 6"));
  }
}
