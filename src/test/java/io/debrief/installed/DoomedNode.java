package io.debrief.installed;

import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Jira;
import io.debrief.testkit.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Scanner;

/** A second node of a cluster, in a process of its own, which dies in the middle of its work. */
final class DoomedNode {
  /** What the process says where it lives on. */
  static final int SURVIVED = 3;

  /** What it prints once it is up. */
  static final String UP = "the doomed node is up";

  static final String SWEEP = "sweep";
  static final String CHECK_IN = "check-in";

  private DoomedNode() {}

  /**
   * Comes up, and waits for a line: by how much its clock is ahead, before which of its JDBC calls
   * to die, what to do, and to which issue.
   *
   * @param args where the database is, and the plugin
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    RunningProduct<JiraProduct> node = Jira.on(args[0], Path.of(args[1]));
    System.out.println(UP);
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    Scanner order = new Scanner(line);
    Duration ahead = Duration.parse(order.next());
    int calls = Integer.parseInt(order.next());
    String work = order.next();
    String key = order.next();
    node.product().host().clock().advance(ahead);
    System.out.println(work(node, work, key, calls));
    Runtime.getRuntime().halt(SURVIVED);
  }

  private static String work(RunningProduct<JiraProduct> node, String work, String key, int calls) {
    if (work.equals(SWEEP)) {
      node.plugin().database().dieBefore(calls);
      return sweep(node.url());
    }
    String path = "/rest/debrief/1.0/action-items/" + key;
    int version = Visitor.to(node.url(), "bob").get(path).json().at("/version").asInt();
    node.plugin().database().dieBefore(calls);
    return checkIn(node.url(), path, version);
  }

  static String sweep(URI jira) {
    return Visitor.to(jira, "admin").post("/rest/debrief/1.0/sweep", "{}").body();
  }

  static String checkIn(URI jira, String path, int version) {
    return Visitor.to(jira, "bob")
        .post(path + "/check-ins", "{\"verdict\": \"at-risk\", \"version\": " + version + "}")
        .body();
  }
}
