package io.debrief.installed;

import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Jira;
import io.debrief.testkit.Visitor;
import java.nio.file.Path;

/** A process of its own in which Jira dies while it creates a post-mortem. */
final class DoomedJira {
  /** What the process says where it lives on. */
  static final int SURVIVED = 3;

  private DoomedJira() {}

  /**
   * @param args where the database is, the plugin, the body of the request, and before which of its
   *     JDBC calls to die
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    RunningProduct<JiraProduct> jira = Jira.on(args[0], Path.of(args[1]));
    Visitor alice = Visitor.to(jira.url(), "alice");
    jira.plugin().database().dieBefore(Integer.parseInt(args[3]));
    Visitor.Answer answer = alice.post(KilledTest.POST_MORTEMS, args[2]);
    System.out.println("lives on, and answered " + answer);
    Runtime.getRuntime().halt(SURVIVED);
  }
}
