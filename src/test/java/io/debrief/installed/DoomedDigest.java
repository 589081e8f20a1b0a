package io.debrief.installed;

import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Jira;
import io.debrief.testkit.Visitor;
import java.nio.file.Path;

/** A process of its own in which Jira dies while it sends a digest. */
final class DoomedDigest {
  /** In place of the number of a call: once the mail server has accepted, and nobody knows yet. */
  static final String ACCEPTED = "accepted";

  private DoomedDigest() {}

  /**
   * @param args where the database is, the plugin, and before which JDBC call of the sweep to die
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    RunningProduct<JiraProduct> jira = Jira.on(args[0], Path.of(args[1]));
    Visitor admin = Visitor.to(jira.url(), "admin");
    if (args[2].equals(ACCEPTED)) {
      jira.product()
          .mail()
          .server()
          .afterAcceptance(() -> Runtime.getRuntime().halt(Database.KILLED));
    } else {
      jira.plugin().database().dieBefore(Integer.parseInt(args[2]));
    }
    Visitor.Answer answer = admin.post("/sandbox/clock", "{\"advance\":\"PT2H\"}");
    System.out.println("lives on, and answered " + answer);
    Runtime.getRuntime().halt(DoomedJira.SURVIVED);
  }
}
