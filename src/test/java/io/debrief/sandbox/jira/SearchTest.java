package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** JQL over the cascading outage; the clock stands at 2026-03-05 08:00 UTC. */
@RunWith(Parameterized.class)
public class SearchTest {
  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Rule public final EmbeddedJira embedded;

  public SearchTest(String option) {
    embedded = new EmbeddedJira(option);
  }

  @Test
  public void clausesAreCombinedByAndOrNotAndParentheses() throws Exception {
    assertEquals("PAY-142", found("bob", "project = PAY AND issuetype = Incident and key=PAY-142"));
    assertEquals(
        "PAY-142 PLAT-88",
        found("bob", "(key = PAY-142 OR key = plat-88) AND NOT type = Bug ORDER BY key"));
    assertEquals("PLAT-88", found("bob", "key in (PAY-142, PLAT-88) && ! project = Payments"));
    assertEquals(
        "PAY-142 PLAT-88",
        found("bob", "key = PLAT-88 OR key = PAY-142 AND type = Incident ORDER BY key asc"));
    assertEquals("PAY-142", found("bob", "id = 10142 and status in (Resolved, Closed)"));
    assertEquals("PAY-142", found("bob", "key = PAY-142 and statusCategory = Done"));
    assertEquals("", found("bob", "key = PAY-142 and statusCategory != Done"));
  }

  @Test
  public void emptyIsNeitherEqualNorUnequal() throws Exception {
    long all = total("bob", "");
    long with = total("bob", "resolution is not EMPTY");
    assertEquals(all - with, total("bob", "resolution = null"));
    assertEquals(with - total("bob", "resolution = Done"), total("bob", "resolution != Done"));
    assertEquals(total("bob", "resolution != Done"), total("bob", "NOT resolution = Done"));
  }

  @Test
  public void textIsFoundByWordsBeginningsAndPhrases() throws Exception {
    assertEquals("PAY-142", found("bob", "summary ~ \"checkout payments\" and key = PAY-142"));
    assertEquals("", found("bob", "summary ~ check and key = PAY-142"));
    assertEquals("PAY-142", found("bob", "summary ~ 'check*' and key = PAY-142"));
    assertEquals("PAY-142", found("bob", "text ~ '\"card payments\"' and key = PAY-142"));
    assertEquals("", found("bob", "text ~ '\"payments card\"' and key = PAY-142"));
    assertEquals("PAY-142", found("bob", "comment ~ 'feature store' and key = PAY-142"));
    assertEquals("", found("bob", "summary !~ checkout and key = PAY-142"));
  }

  @Test
  public void datesAreInTheZoneOfTheSearcherAndMayBeRelative() throws Exception {
    // Created on 3 March at 09:06 UTC: 10:06 in Stockholm, 04:06 in New York.
    assertEquals("PAY-142", found("bob", "key = PAY-142 and created >= \"2026-03-03 10:06\""));
    assertEquals("", found("bob", "key = PAY-142 and created >= '2026/03/03 10:07'"));
    assertEquals("", found("carol", "key = PAY-142 and created >= \"2026-03-03 10:06\""));
    assertEquals("PAY-142", found("bob", "key = PAY-142 and created > -47h"));
    assertEquals("", found("bob", "key = PAY-142 and created > -46h"));
    assertEquals("PAY-142", found("bob", "key = PAY-142 and created >= startOfDay(-2)"));
    assertEquals("", found("bob", "key = PAY-142 and created >= startOfDay(\"-1d\")"));
    assertEquals("PAY-142", found("bob", "key = PAY-142 and created < now()"));
    assertEquals("PAY-142", found("bob", "key = PAY-142 and created >= startOfWeek()"));
    assertEquals("PAY-142", found("bob", "key = PAY-142 and created <= endOfDay(-2)"));
    assertEquals("", found("bob", "key = PAY-142 and created <= endOfDay(-3)"));
  }

  @Test
  public void functionsGiveValues() throws Exception {
    assertEquals("PAY-142", found("bob", "key = PAY-142 and assignee = currentUser()"));
    assertEquals("", found("carol", "key = PAY-142 and assignee = currentUser()"));
    assertEquals(
        "PAY-142", found("carol", "key = PAY-142 and assignee in membersOf(payments-oncall)"));
    embedded.jira.functions().add("outages", (who, what) -> List.of("10142"));
    assertEquals("PAY-142", found("bob", "issue in outages()"));
    embedded.jira.functions().add("gone", (who, what) -> List.of("10142", "4711"));
    assertEquals(
        "An issue with key '4711' does not exist for field 'issuekey'.",
        mistake("bob", "issue in gone()"));
  }

  @Test
  public void onlyVisibleIssuesAreFoundAndCounted() throws Exception {
    for (String name : List.of("bob", "dave", "frank", "erin")) {
      long seen =
          embedded.jira.issues().select("", List.of(), 1_000).stream()
              // What is archived is not in Jira's index.
              .filter(issue -> !embedded.jira.projects().isArchived(issue.getProjectId()))
              .filter(
                  issue ->
                      embedded
                          .jira
                          .permissions()
                          .hasPermission(
                              com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS,
                              issue,
                              embedded.user(name)))
              .count();
      assertEquals(name, seen, total(name, ""));
    }
    assertEquals(0, total(null, ""));
  }

  @Test
  public void aMistakeOfTheLanguageIsToldWithItsPlace() {
    String operators =
        "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS'"
            + " and 'IS NOT'.";
    String jql = "Error in the JQL Query: ";
    assertEquals(
        jql + "Expecting operator but got 'PAY'. " + operators + " (line 1, character 9)",
        mistake("bob", "project PAY"));
    assertEquals(
        jql + "Expecting operator before the end of the query. " + operators,
        mistake("bob", "project"));
    assertEquals(
        jql + "Expecting either a value, list or function before the end of the query.",
        mistake("bob", "project ="));
    assertEquals(
        jql + "Expecting either 'OR' or 'AND' but got 'type'. (line 2, character 1)",
        mistake("bob", "project = PAY\ntype = Bug"));
    assertEquals(
        jql + "The quoted string 'PAY' has not been completed. (line 1, character 11)",
        mistake("bob", "project = \"PAY"));
    assertEquals(
        jql + "Expecting either ')' or ',' before the end of the query.",
        mistake("bob", "project in (PAY"));
    assertEquals(
        jql
            + "The character '#' is a reserved JQL character. You must enclose it in a string or"
            + " use the escape '\\u0023' instead. (line 1, character 11)",
        mistake("bob", "project = #1"));
  }

  @Test
  public void whatDoesNotExistIsNamed() {
    assertEquals(
        "Field 'foo' does not exist or you do not have permission to view it.",
        mistake("bob", "foo = 1"));
    assertEquals(
        "The value 'XX' does not exist for the field 'project'.", mistake("bob", "project = XX"));
    assertEquals(
        "The operator '~' is not supported by the 'project' field.",
        mistake("bob", "project ~ PAY"));
    assertEquals(
        "An issue with key 'PAY-9999' does not exist for field 'key'.",
        mistake("bob", "key = PAY-9999"));
    assertEquals("Unable to find JQL function 'nothing()'.", mistake("bob", "issue in nothing()"));
    assertEquals(
        "Field 'votes' does not exist or you do not have permission to view it.",
        mistake("bob", "order by votes"));
    assertEquals(
        "Date value 'soon' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd"
            + " HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g."
            + " '-5d', '4w 2d'.",
        mistake("bob", "created > soon"));
  }

  @Test
  public void resultsAreOrderedByEachFieldInTurn() throws Exception {
    String both = "key in (PAY-142, PLAT-88) ORDER BY ";
    assertEquals("PLAT-88 PAY-142", found("bob", both + "project desc, created"));
    assertEquals("PAY-142 PLAT-88", found("bob", both + "issuetype DESC, key ASC"));
  }

  private String found(String user, String jql) throws Exception {
    ParseResult parsed = embedded.jira.search().parseQuery(embedded.user(user), jql);
    assertEquals(jql, java.util.Set.of(), parsed.getErrors().getErrorMessages());
    return embedded
        .jira
        .search()
        .search(embedded.user(user), parsed.getQuery(), 0, 50)
        .issues()
        .stream()
        .map(Issue::getKey)
        .collect(Collectors.joining(" "));
  }

  private long total(String user, String jql) throws Exception {
    ParseResult parsed = embedded.jira.search().parseQuery(embedded.user(user), jql);
    return embedded.jira.search().search(embedded.user(user), parsed.getQuery(), 0, 0).total();
  }

  private String mistake(String user, String jql) {
    ParseResult parsed = embedded.jira.search().parseQuery(embedded.user(user), jql);
    return String.join(
        "|",
        parsed.isValid()
            ? embedded
                .jira
                .search()
                .validate(embedded.user(user), parsed.getQuery())
                .getErrorMessages()
            : parsed.getErrors().getErrorMessages());
  }
}
