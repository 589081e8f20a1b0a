package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.JiraWorld;
import io.debrief.sandbox.plugin.PluginNotStarted;
import io.debrief.testkit.JarCopy;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class BrokenJarTest {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String DESCRIPTOR = "atlassian-plugin.xml";
  private static final String TEXTS = "i18n/debrief.properties";

  private static RunningProduct<JiraProduct> jira;

  @BeforeClass
  public static void start() {
    jira = start(0, PluginJar.built());
  }

  @AfterClass
  public static void stop() {
    jira.close();
  }

  private static RunningProduct<JiraProduct> start(int port, Path jar) {
    SandboxClock clock = SandboxClock.startingAt(Instant.parse("2026-03-05T08:00:00Z"));
    return RunningProduct.start(
        new RunningProduct.Setting("jira", port, "h2", jar, clock),
        db -> new JiraProduct(db, JiraWorld.load("cascading-outage"), clock));
  }

  /** Jira refuses the jar, says why, and has nothing of it. */
  private static void refused(JarCopy broken, String... named) {
    Path jar = broken.in(FOLDER.getRoot().toPath());
    String message =
        assertThrows(PluginNotStarted.class, () -> jira.plugin().upgrade(jar)).getMessage();
    for (String name : named) {
      assertTrue(message, message.contains(name));
    }
    assertFalse(jira.plugin().isEnabled());
    assertEquals(0, jira.product().host().events().listenerCount());
    Visitor alice = Visitor.to(jira.url(), "alice");
    assertEquals(404, alice.get("/rest/debrief/1.0/info").status());
    Visitor.Answer without = alice.get("/browse/PAY-142");
    assertEquals(200, without.status());
    assertFalse(without.body().contains("debrief"));
  }

  @After
  public void theGoodJarStartsInTheSameProcess() {
    jira.plugin().upgrade(PluginJar.built());
    jira.plugin().enable();
    Visitor alice = Visitor.to(jira.url(), "alice");
    assertTrue(alice.get("/browse/PAY-142").body().contains("id=\"postmortem-incident-panel\""));
    assertEquals(200, alice.get("/rest/debrief/1.0/info").status());
  }

  @Test
  public void aDescriptorThatIsNotWellFormed() {
    refused(
        JarCopy.ofTheBuiltOne()
            .changing(DESCRIPTOR, xml -> xml.replace("</atlassian-plugin>", "</atlassian>")),
        DESCRIPTOR + " is not well-formed",
        "atlassian");
  }

  @Test
  public void anUnknownElement() {
    refused(
        JarCopy.ofTheBuiltOne().changing(DESCRIPTOR, xml -> xml.replace("web-panel", "web-pannel")),
        "<web-pannel");
  }

  @Test
  public void anUnknownElementWithinAModule() {
    refused(
        JarCopy.ofTheBuiltOne()
            .changing(DESCRIPTOR, xml -> xml.replace("context-provider", "context-giver")),
        "postmortem-incident-panel",
        "<context-giver>");
  }

  @Test
  public void aMissingClass() {
    refused(
        JarCopy.ofTheBuiltOne().without("io/debrief/jira/postmortem/IncidentPanel.class"::equals),
        "postmortem-incident-panel",
        "io.debrief.jira.postmortem.IncidentPanel");
  }

  @Test
  public void aMissingBean() {
    refused(
        JarCopy.ofTheBuiltOne().without("io/debrief/jira/settings/StoredSettings.class"::equals),
        "io.debrief.jira.settings.StoredSettings");
  }

  @Test
  public void aMissingTemplate() {
    refused(
        JarCopy.ofTheBuiltOne().without("postmortem/incident-panel.vm"::equals),
        "postmortem-incident-panel",
        "postmortem/incident-panel.vm");
  }

  @Test
  public void aMissingText() {
    refused(
        JarCopy.ofTheBuiltOne()
            .changing(TEXTS, texts -> texts.replace("debrief.create.menu =", "debrief.menu =")),
        "debrief.create.menu");
  }

  @Test
  public void aJiraThatDidNotStartLeavesItsAddressFree() throws IOException {
    int port = freePort();
    Path broken =
        JarCopy.ofTheBuiltOne()
            .without("postmortem/incident-panel.vm"::equals)
            .in(FOLDER.getRoot().toPath());

    assertThrows(PluginNotStarted.class, () -> start(port, broken));

    assertThrows(
        ConnectException.class,
        () -> {
          try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            throw new AssertionError("Somebody answers at " + socket);
          }
        });
    try (RunningProduct<JiraProduct> good = start(port, PluginJar.built())) {
      assertEquals(port, good.url().getPort());
      assertEquals(200, Visitor.to(good.url(), "alice").get("/rest/debrief/1.0/info").status());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
