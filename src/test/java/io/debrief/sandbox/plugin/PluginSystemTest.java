package io.debrief.sandbox.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class PluginSystemTest {
  private Database db;
  private PluginSystem system;

  @Before
  public void setUp() {
    db = Database.open("h2", "jira");
    system = new PluginSystem(new TestProduct(), db, clock());
  }

  @After
  public void tearDown() {
    system.close();
    db.close();
  }

  private static SandboxClock clock() {
    return SandboxClock.startingAt(Instant.parse("2026-03-02T09:00:00Z"));
  }

  private List<String> notes() {
    return db.sql().sql("select TEXT from AO_DC80C2_NOTE order by ID").query(String.class).list();
  }

  @Test
  public void aPanelShowsEscapedValuesAndNothingOfWhatIsNotAllowed() {
    system.install(new SamplePlugin().jar());
    system.enable();

    List<Panel> panels = system.panels("test.panels", Map.of("name", "<Ann>"));

    assertEquals(
        List.of(
            new Panel(
                "greeting-panel", "Greetings, {0}", "<p>Hello &lt;Ann&gt;<hr> () ()  1</p>\n")),
        panels);
  }

  @Test
  public void aPanelWhoseConditionDoesNotHoldIsNotShown() {
    system.install(new SamplePlugin().jar());
    system.enable();

    assertEquals(List.of(), system.panels("test.panels", Map.of()));
  }

  @Test
  public void aPanelThatFailsShowsThatAndThePageGoesOn() {
    system.install(new SamplePlugin().jar());
    system.enable();

    List<Panel> panels = system.panels("test.panels", Map.of("name", "x", "broken", true));

    assertTrue(panels.get(0).html(), panels.get(0).html().contains("could not be drawn"));
  }

  @Test
  public void anItemHasItsLinkFilledIn() {
    system.install(new SamplePlugin().jar());
    system.enable();

    assertEquals(
        List.of(new Item("greeting-item", "Greetings, {0}", "greet", "greet", "/greet?name=Ann")),
        system.items("test.menu", Map.of("name", "Ann")));
  }

  @Test
  public void aPageLoadsDependenciesFirst() {
    system.install(new SamplePlugin().jar());
    system.enable();

    assertEquals(
        List.of(
            new WebResource(
                "io.debrief.sample:base",
                List.of(),
                List.of("/download/resources/io.debrief.sample:base/base.css")),
            new WebResource(
                "io.debrief.sample:greeting",
                List.of("/download/resources/io.debrief.sample:greeting/greeting.js"),
                List.of())),
        system.resources("test.page"));
  }

  @Test
  public void textsComeInTheLanguageAskedFor() {
    system.install(new SamplePlugin().jar());
    system.enable();

    assertEquals("Greetings, Bob", system.texts().text(Locale.FRANCE, "sample.greeting", "Bob"));
    assertEquals("Grüße", system.texts().text(Locale.GERMANY, "sample.greeting", "Bob"));
    assertEquals("no.such", system.texts().text(Locale.GERMANY, "no.such"));
  }

  @Test
  public void enablingAndDisablingThreeTimesTellsThePluginEachTime() {
    system.install(new SamplePlugin().jar());
    for (int round = 0; round < 3; round++) {
      system.enable();
      assertTrue(system.isEnabled());
      system.disable();
      assertFalse(system.isEnabled());
    }

    assertEquals(
        List.of("started", "stopped", "started", "stopped", "started", "stopped"), notes());
    assertEquals(List.of(), system.panels("test.panels", Map.of("name", "x")));
  }

  @Test
  public void anUpgradeKeepsTheData() {
    system.install(new SamplePlugin().jar());
    system.enable();
    system.upgrade(new SamplePlugin().version("1.1.0").jar());

    assertTrue(system.isEnabled());
    assertEquals(List.of("started", "stopped", "started"), notes());
  }

  @Test
  public void aDisabledPluginLeavesNoClassBehind() {
    system.install(new SamplePlugin().jar());
    WeakReference<ClassLoader> loader = loaderAfterUse();
    system.disable();
    system.enable();

    assertTrue("The old class loader is still reachable", isForgotten(loader));
  }

  private WeakReference<ClassLoader> loaderAfterUse() {
    system.enable();
    system.panels("test.panels", Map.of("name", "x"));
    return loaderOf(system);
  }

  public static WeakReference<ClassLoader> loaderOf(PluginSystem system) {
    ClassLoader loader = system.loader().orElseThrow();
    assertNotSame(PluginSystemTest.class.getClassLoader(), loader);
    return new WeakReference<>(loader);
  }

  /**
   * Whether nothing but soft and weak references leads there, now or within ten seconds: a request
   * or job that was under way when the plugin was disabled may need as long to end.
   */
  public static boolean isForgotten(WeakReference<?> reference) {
    Instant end = Instant.now().plusSeconds(10);
    do {
      forgetWhatIsSoftlyReachable();
      LockSupport.parkNanos(100_000_000L);
    } while (reference.get() != null && Instant.now().isBefore(end));
    return reference.get() == null;
  }

  /** The virtual machine clears every soft reference before it gives up for lack of memory. */
  private static void forgetWhatIsSoftlyReachable() {
    List<long[]> ballast = new ArrayList<>();
    try {
      while (true) {
        ballast.add(new long[Integer.MAX_VALUE - 8]);
      }
    } catch (OutOfMemoryError expected) {
      ballast.clear();
    }
    System.gc();
  }
}
