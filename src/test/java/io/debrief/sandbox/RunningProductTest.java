package io.debrief.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.plugin.PluginNotStarted;
import io.debrief.sandbox.plugin.SamplePlugin;
import io.debrief.sandbox.plugin.TestProduct;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

public class RunningProductTest {
  private static RunningProduct.Setting setting(Path jar, int port) {
    return new RunningProduct.Setting(
        "jira", port, "h2", jar, SandboxClock.startingAt(Instant.parse("2026-03-02T09:00:00Z")));
  }

  @Test
  public void aProductStartsWithItsPluginAndAnswers() throws Exception {
    try (RunningProduct<TestProduct> jira =
        RunningProduct.start(setting(new SamplePlugin().jar(), 0), db -> new TestProduct())) {
      assertTrue(jira.plugin().isEnabled());
      HttpRequest request =
          HttpRequest.newBuilder(
                  jira.url().resolve(jira.url().getPath() + "/rest/sample/1.0/notes/open"))
              .build();
      assertEquals(
          200, HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
    }
  }

  @Test
  public void aRefusedPluginLeavesNothingRunning() {
    Path jar = new SamplePlugin().descriptor(xml -> xml.replace("test.panels", "no.panels")).jar();
    Set<String> before = threadsThatKeepTheJvmAlive();

    assertThrows(
        PluginNotStarted.class,
        () -> RunningProduct.start(setting(jar, 0), db -> new TestProduct()));

    assertEquals(before, threadsThatKeepTheJvmAlive());
  }

  @Test
  public void aPortInUseIsNamedAndLeavesNothingRunning() {
    try (RunningProduct<TestProduct> first =
        RunningProduct.start(setting(new SamplePlugin().jar(), 0), db -> new TestProduct())) {
      int port = first.url().getPort();
      Set<String> before = threadsThatKeepTheJvmAlive();

      String message =
          assertThrows(
                  IllegalStateException.class,
                  () ->
                      RunningProduct.start(
                          setting(new SamplePlugin().jar(), port), db -> new TestProduct()))
              .getMessage();

      assertTrue(message, message.startsWith("/jira can't be served on port " + port));
      assertEquals(before, threadsThatKeepTheJvmAlive());
    }
  }

  private static Set<String> threadsThatKeepTheJvmAlive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && !thread.isDaemon())
        .map(Thread::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
