package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.query.Query;
import io.debrief.sandbox.plugin.SamplePlugin;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** JQL functions that the installed jar brings. */
@RunWith(Parameterized.class)
public class PluginFunctionsTest {
  private static final String DESCRIPTOR =
      "<atlassian-plugin key='io.debrief.sample' name='Sample' plugins-version='2'>"
          + "<plugin-info><version>1.0</version></plugin-info>"
          + "<ao key='tables' namespace='io.debrief.sample'>"
          + "<entity>io.debrief.sandbox.plugin.sample.NoteRow</entity></ao>"
          + "<jql-function key='named' class='io.debrief.sandbox.plugin.sample.IssuesNamed'>"
          + "<fname>issuesNamed</fname><list>true</list></jql-function></atlassian-plugin>";

  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Rule public final EmbeddedJira embedded;

  public PluginFunctionsTest(String database) {
    embedded = new EmbeddedJira(database);
  }

  @Before
  public void install() {
    embedded.plugins.install(new SamplePlugin().with("atlassian-plugin.xml", DESCRIPTOR).jar());
    embedded.plugins.enable();
  }

  private Query parsed(String who, String jql) {
    return embedded.jira.search().parseQuery(embedded.user(who), jql).getQuery();
  }

  private List<String> found(String who, String jql) throws SearchException {
    return embedded
        .jira
        .search()
        .search(embedded.user(who), parsed(who, jql), 0, 100)
        .issues()
        .stream()
        .map(Issue::getKey)
        .toList();
  }

  private Set<String> mistakes(String who, String jql) {
    return embedded.jira.search().validate(embedded.user(who), parsed(who, jql)).getErrorMessages();
  }

  @Test
  public void aFunctionGivesTheIssuesThatTheSearcherSees() throws SearchException {
    String jql = "issue in issuesNamed(10127, 10142, 10145) and type = Incident order by key";
    assertEquals(Set.of(), mistakes("bob", jql));
    assertEquals(List.of("PAY-127", "PAY-142"), found("bob", jql));
    assertEquals(List.of("PAY-142"), found("carol", jql));
    assertEquals(
        List.of("PAY-145"),
        found("bob", "key in issuesNamed(10142, 10145) and key not in issuesNamed(10142)"));
    assertTrue(embedded.jira.functions().names().contains("issuesnamed"));
  }

  @Test
  public void aFunctionSaysItselfWhatIsWrong() {
    assertEquals(
        Set.of("issuesNamed is not for Alice Moreau"),
        mistakes("alice", "issue in issuesNamed(10142)"));
    assertEquals(
        Set.of("Function 'issuesNamed' expected '1' arguments but received '0'."),
        mistakes("bob", "issue in issuesNamed()"));
    assertEquals(
        Set.of("Field 'project' does not support function 'issuesNamed'."),
        mistakes("bob", "project in issuesNamed(10142)"));
    assertEquals(
        Set.of(
            "Operator '=' does not support the list function 'issuesNamed' of field 'issue'. Use"
                + " operator 'in' or 'not in' instead."),
        mistakes("bob", "issue = issuesNamed(10142)"));
    assertEquals(
        Set.of("Unable to find JQL function 'issuesName(10142)'."),
        mistakes("bob", "issue in issuesName(10142)"));
  }

  @Test
  public void oneIdOfAMissingIssueMakesTheWholeQueryAnError() {
    assertEquals(
        Set.of("An issue with key '4711' does not exist for field 'issuekey'."),
        mistakes("bob", "issue in issuesNamed(10142, 4711)"));
  }

  @Test
  public void moreTermsThanJiraTakesMakeTheSearchFail() {
    for (long id = 200_000; id < 265_001; id += 5_000) {
      long from = id;
      embedded
          .database
          .sql()
          .sql(
              "insert into issue (issue_id, issue_key, project_id, type_id, summary, status_id,"
                  + " created, updated) select b.issue_id + n.x, concat('PAY-', b.issue_id + n.x),"
                  + " 10000, '10002', 'x', '1', b.created, b.created from (select cast("
                  + from
                  + " as bigint) as issue_id, created from issue where issue_id = 10142) b, "
                  + (embedded.database.isPostgres()
                      ? "generate_series(0, 4999) as n(x)"
                      : "system_range(0, 4999) as n(x)"))
          .update();
    }
    assertEquals(Set.of(), mistakes("bob", "issue in issuesNamed(200000-209999)"));
    assertThrows(SearchException.class, () -> found("bob", "issue in issuesNamed(200000-265000)"));
  }

  @Test
  public void aDisabledPluginTakesItsFunctionWithIt() {
    embedded.plugins.disable();
    assertFalse(embedded.jira.functions().names().contains("issuesnamed"));
    assertEquals(
        Set.of("Unable to find JQL function 'issuesNamed(10142)'."),
        mistakes("bob", "issue in issuesNamed(10142)"));
    embedded.plugins.enable();
    assertEquals(Set.of(), mistakes("bob", "issue in issuesNamed(10142)"));
  }
}
