package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.mail.AcceptedMail;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The process is killed while the sweep sends a digest, and Jira starts again on what is in the
 * database file: right after the mail server's acceptance, and before a JDBC call by chance, twenty
 * of them with {@code -Pkill}. The seed is printed; {@code -Ddebrief.kill.seed} takes it again.
 */
public class DigestKilledTest {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String MORNING = "2026-03-05T09:00:00Z";
  private static final Path TEMPLATE = Path.of("template");

  @Test
  @SuppressWarnings("SystemOut")
  public void afterAKillTheDigestComesAndIsRepeatedInOneWindowOnlyUnderTheSameId()
      throws IOException, InterruptedException {
    long seed = Long.getLong("debrief.kill.seed", System.nanoTime());
    Random random = new Random(seed);
    int points = System.getProperty("debrief.kill", "").equals("full") ? 20 : 1;
    try (RunningProduct<JiraProduct> jira = Jira.on(url(TEMPLATE), PluginJar.built())) {
      postMortem(jira);
    }
    int calls = uncut();
    System.out.printf("Digest killed: among %d JDBC calls, seed %d%n", calls, seed);

    List<AcceptedMail> repeated = afterKill("accepted", DoomedDigest.ACCEPTED, seed);
    assertEquals(2, repeated.size());
    assertEquals(repeated.get(0).messageId(), repeated.get(1).messageId());
    for (int point = 0; point < points; point++) {
      int call = 1 + random.nextInt(calls);
      List<AcceptedMail> mails = afterKill("cut-" + point, Integer.toString(call), seed);
      String when = "killed before call " + call + ", seed " + seed;
      assertTrue(when, mails.size() == 1 || mails.size() == 2);
      assertEquals(when, 1, mails.stream().map(AcceptedMail::messageId).distinct().count());
    }
  }

  private static void postMortem(RunningProduct<JiraProduct> jira) {
    Visitor.Answer made =
        Visitor.to(jira.url(), "alice")
            .post(
                KilledTest.POST_MORTEMS,
                "{\"incidentKeys\":[\"PAY-142\"],\"meetingAt\":\"" + MORNING + "\"}");
    assertEquals(made.body(), 201, made.status());
  }

  /** How many calls the sweep takes where nobody kills it. */
  private static int uncut() throws IOException {
    try (RunningProduct<JiraProduct> jira =
        Jira.on(url(copyOfTemplate("uncut")), PluginJar.built())) {
      int before = jira.plugin().database().jdbcCalls();
      advance(jira, "PT2H");
      int calls = jira.plugin().database().jdbcCalls() - before;
      assertEquals(1, jira.product().mail().server().accepted().size());
      return calls;
    }
  }

  private static List<AcceptedMail> afterKill(String name, String when, long seed)
      throws IOException, InterruptedException {
    Path copy = copyOfTemplate(name);
    kill(copy, when, seed);
    try (RunningProduct<JiraProduct> jira = Jira.on(url(copy), PluginJar.built())) {
      advance(jira, "PT4H");
      Database db = jira.plugin().database();
      assertEquals(1, rows(db, ""));
      assertEquals(1, rows(db, " where \"STATE\" = 'sent'"));
      advance(jira, "PT2H");
      List<AcceptedMail> mails = jira.product().mail().server().accepted();
      mails.forEach(mail -> assertEquals("alice@example.com", mail.recipient()));
      return new ArrayList<>(mails);
    }
  }

  private static void advance(RunningProduct<JiraProduct> jira, String by) {
    Visitor admin = Visitor.to(jira.url(), "admin");
    assertEquals(200, admin.post("/sandbox/clock", "{\"advance\":\"" + by + "\"}").status());
  }

  private static int rows(Database db, String where) {
    return db.sql()
        .sql("select count(*) from \"AO_B00D56_MAIL_OUTBOX\"" + where)
        .query(Integer.class)
        .single();
  }

  private static void kill(Path name, String when, long seed)
      throws IOException, InterruptedException {
    Path log = FOLDER.getRoot().toPath().resolve(name + ".log");
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classPath,
                DoomedDigest.class.getName(),
                url(name),
                PluginJar.built().toString(),
                when)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = process.waitFor();
    if (status != Database.KILLED) {
      throw new AssertionError(
          when + ", seed " + seed + ": status " + status + "\n" + Files.readString(log));
    }
  }

  /** What is committed is in the file at once: only then may the process die. */
  private static String url(Path name) {
    return "jdbc:h2:file:" + FOLDER.getRoot().toPath().resolve(name) + ";WRITE_DELAY=0";
  }

  private static Path copyOfTemplate(String name) throws IOException {
    Path folder = FOLDER.getRoot().toPath();
    Files.copy(folder.resolve(TEMPLATE + ".mv.db"), folder.resolve(name + ".mv.db"));
    return Path.of(name);
  }
}
