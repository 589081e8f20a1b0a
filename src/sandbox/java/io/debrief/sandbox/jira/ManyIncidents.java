package io.debrief.sandbox.jira;

import io.debrief.sandbox.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Three years of incidents, with the post-mortems and action items that came of some: the same ones
 * each time. Jira's part only, linked as people link by hand.
 */
final class ManyIncidents {
  private static final int ROWS_AT_ONCE = 1_000;
  private static final Duration SPAN = Duration.ofDays(3 * 365);
  private static final int WITH_POST_MORTEM = 4;
  private static final int ITEMS_EACH = 3;

  private static final long FIRST_INCIDENT = 30_000;
  private static final long FIRST_POST_MORTEM = 50_000;
  private static final long FIRST_ITEM = 60_000;
  private static final long FIRST_ROW = 30_000;
  private static final int FIRST_NUMBER = 1_000;

  private static final List<String> SERVICES =
      List.of("ledger", "checkout-web", "payout", "fraud-rules", "settlement", "gateway", "search");
  private static final List<String> SYMPTOMS =
      List.of(
          "answers slowly",
          "error rate above 5 %",
          "queue does not drain",
          "disk almost full",
          "certificate expired",
          "fails over twice an hour");
  private static final List<String> ACTS =
      List.of(
          "Alert on the queue's age in",
          "Automate the failover of",
          "Document the runbook of",
          "Test the restart of",
          "Limit retries towards");

  private static final List<String> OWNERS = List.of("bob", "carol", "grace", "alice");

  private final JdbcTemplate jdbc;
  private final JiraWorld world;
  private final List<Object[]> issues = new ArrayList<>();
  private final List<Object[]> dueDates = new ArrayList<>();
  private final List<Object[]> links = new ArrayList<>();
  private final List<Object[]> groups = new ArrayList<>();
  private final List<Object[]> items = new ArrayList<>();
  private final int[] numbers = {FIRST_NUMBER, FIRST_NUMBER};

  ManyIncidents(Database database, JiraWorld world) {
    jdbc = new JdbcTemplate(database.dataSource());
    this.world = world;
  }

  void write() {
    int all = world.moreIncidents();
    for (int i = 0; i < all; i++) {
      Instant at = world.startsAt().minus(SPAN).plus(SPAN.multipliedBy(i).dividedBy(all));
      incident(i, at, i < all - 50);
      if (i % WITH_POST_MORTEM == 0) {
        postMortem(i, at.plus(Duration.ofDays(1)));
      }
      if (issues.size() >= ROWS_AT_ONCE) {
        flush();
      }
    }
    flush();
    counter("PAY", numbers[0]);
    counter("PLAT", numbers[1]);
  }

  private void incident(int i, Instant at, boolean closed) {
    long id = FIRST_INCIDENT + i;
    String summary = pick(SERVICES, i) + ": " + pick(SYMPTOMS, i / 3);
    String priority = String.valueOf(1 + Math.min(4, i % 7));
    Instant end = closed ? at.plus(Duration.ofMinutes(90)) : at;
    String assignee = pick(OWNERS, i);
    issue(id, i % 2, "10100", summary, priority, closed, assignee, at, end);
    if (closed) {
      groups.add(new Object[] {FIRST_ROW + i, id, user(assignee), time(end)});
      items.add(new Object[] {FIRST_ROW + i, FIRST_ROW + i, "status", "1", "Open", "6", "Closed"});
    }
  }

  private void postMortem(int i, Instant at) {
    int n = i / WITH_POST_MORTEM;
    long id = FIRST_POST_MORTEM + n;
    String service = pick(SERVICES, i);
    issue(id, i % 2, "10101", "Post-mortem: " + service, "3", n % 5 != 0, "alice", at, at);
    link(id, FIRST_INCIDENT + i, 10300);
    for (int k = 0; k < ITEMS_EACH; k++) {
      int m = n * ITEMS_EACH + k;
      Instant made = at.plus(Duration.ofHours(2 + k));
      boolean done = m % 10 < 7 && made.isBefore(world.startsAt().minus(Duration.ofDays(60)));
      String owner = m % 20 == 0 ? null : m % 33 == 0 ? "heidi" : pick(OWNERS, m);
      Instant changed = done ? made.plus(Duration.ofDays(20)) : made;
      issue(
          FIRST_ITEM + m,
          m % 2,
          "10002",
          pick(ACTS, m) + " " + service,
          "3",
          done,
          owner,
          made,
          changed);
      String due = LocalDate.ofInstant(made, ZoneOffset.UTC).plusDays(30).toString();
      dueDates.add(new Object[] {FIRST_ITEM + m, "duedate", due});
      link(id, FIRST_ITEM + m, 10301);
    }
  }

  private void issue(
      long id,
      int place,
      String type,
      String summary,
      String priority,
      boolean closed,
      String assignee,
      Instant created,
      Instant updated) {
    issues.add(
        new Object[] {
          id,
          (place == 0 ? "PAY-" : "PLAT-") + ++numbers[place],
          10_000 + place,
          type,
          summary,
          null,
          priority,
          closed ? "6" : "1",
          closed ? "10000" : null,
          assignee == null ? null : user(assignee),
          user("frank"),
          user("frank"),
          time(created),
          time(updated),
          null
        });
  }

  private void link(long from, long to, long type) {
    links.add(new Object[] {FIRST_ROW + to, type, from, to, null});
  }

  private void flush() {
    insert("issue", issues);
    insert("issue_field_value", dueDates);
    insert("issue_link", links);
    insert("change_group", groups);
    insert("change_item", items);
  }

  private void insert(String table, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
      jdbc.batchUpdate("insert into " + table + " values (" + marks + ")", rows);
      rows.clear();
    }
  }

  private void counter(String project, int number) {
    if (number > FIRST_NUMBER) {
      jdbc.update("update project set issue_counter = ? where project_key = ?", number, project);
    }
  }

  private String user(String name) {
    return world.people().users().stream()
        .filter(person -> person.name().equals(name))
        .map(JiraWorld.Person::key)
        .findFirst()
        .orElseThrow();
  }

  private static <T> T pick(List<T> from, int i) {
    return from.get(Math.floorMod(i, from.size()));
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
