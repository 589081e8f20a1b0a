package io.debrief.sandbox.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.confluence.content.Access;
import io.debrief.sandbox.confluence.content.Page;
import io.debrief.sandbox.confluence.content.PageStore;
import io.debrief.sandbox.db.Database;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ConfluenceProductTest {
  private static final Instant LATER = Instant.parse("2026-04-01T09:30:00Z");

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Parameter public String option;

  private Database db;
  private ConfluenceProduct confluence;

  @Before
  public void open() {
    db = Database.open(option, "confluence");
    confluence = start();
  }

  @After
  public void close() {
    db.close();
  }

  @Test
  public void keepsEverythingInTheDatabase() {
    Page page = page("IR", "Debrief status");
    assertTrue(pages().save(page, "<p>new</p>", key("alice"), LATER));

    ConfluenceProduct restarted = start();

    assertEquals(
        "<p>new</p>",
        restarted.content().pages().byTitle("IR", "debrief STATUS").orElseThrow().body());
  }

  @Test
  public void everySavingMakesAVersionAndKeepsTheFormerOne() {
    Page first = page("IR", "How We Review");

    assertTrue(pages().save(first, "<p>new</p>", key("alice"), LATER));

    Page second = page("IR", "How We Review");
    assertEquals(2, second.version());
    assertEquals("<p>new</p>", second.body());
    assertEquals(key("alice"), second.modifierKey());
    assertEquals(key("carol"), second.creatorKey());
    assertEquals(LATER, second.modified());
    assertEquals(Optional.of(first.body()), pages().formerBody(first.id(), 1));
  }

  @Test
  public void whoeverSawAnOlderVersionCannotSaveOverANewerOne() {
    Page first = page("IR", "How We Review");
    pages().save(first, "<p>faster</p>", key("alice"), LATER);

    assertFalse(pages().save(first, "<p>slower</p>", key("bob"), LATER));
    assertEquals("<p>faster</p>", page("IR", "How We Review").body());
  }

  @Test
  public void aRestrictedPageIsSeenByWhomItAdmitsAndByAdministratorsAlone() {
    Page restricted = page("IR", "Credential Stuffing in February");

    assertTrue(access().maySee(Optional.of(key("erin")), restricted));
    assertTrue(access().maySee(Optional.of(key("carol")), restricted));
    assertTrue(access().maySee(Optional.of(key("admin")), restricted));
    assertFalse(access().maySee(Optional.of(key("alice")), restricted));
    assertFalse(access().maySee(Optional.empty(), restricted));
    assertTrue(access().mayEdit(Optional.of(key("erin")), restricted));
    assertFalse(access().mayEdit(Optional.of(key("carol")), restricted));
  }

  @Test
  public void aRestrictionCoversThePagesBeneath() {
    Page parent = page("IR", "Incident Reviews");
    db.sql()
        .sql("INSERT INTO page_restriction VALUES (?, 'VIEW', 'USER', ?)")
        .params(parent.id(), key("carol"))
        .update();

    Page child = page("IR", "How We Review");
    assertTrue(access().maySee(Optional.of(key("carol")), child));
    assertFalse(access().maySee(Optional.of(key("alice")), child));
  }

  @Test
  public void whoMayOnlySeeASpaceEditsNothingInIt() {
    Page page = page("ENG", "On-call Handbook");

    assertTrue(access().maySee(Optional.of(key("frank")), page));
    assertFalse(access().mayEdit(Optional.of(key("frank")), page));
    assertTrue(access().mayEdit(Optional.of(key("bob")), page));
  }

  @Test
  public void signsInPeopleWhoseAccountIsActive() {
    ConfluenceSignIn signIn = (ConfluenceSignIn) confluence.signIn();

    assertEquals(Optional.of(key("alice")), signIn.userKeyFor("alice", "alice"));
    assertEquals(Optional.empty(), signIn.userKeyFor("alice", "bob"));
    assertEquals(Optional.empty(), signIn.userKeyFor("heidi", "heidi"));
    assertEquals(Optional.empty(), signIn.userKeyFor("nobody", "nobody"));
    assertTrue(signIn.isAdministrator(key("admin")));
    assertFalse(signIn.isAdministrator(key("alice")));
  }

  @Test
  public void answersZoneAndLanguageOfWhoeverActs() {
    TimeZoneManager zones = service(TimeZoneManager.class);
    LocaleResolver locales = service(LocaleResolver.class);

    confluence.signIn().actAs(Optional.of(key("dave")));
    assertEquals("America/Los_Angeles", zones.getUserTimeZone().getID());
    assertEquals("Europe/Berlin", zones.getDefaultTimeZone().getID());
    confluence.signIn().actAs(Optional.of(key("erin")));
    assertEquals("Europe/Berlin", zones.getUserTimeZone().getID());
    assertEquals(Locale.GERMAN, locales.getLocale());
    confluence.signIn().done();
    assertEquals(Locale.ENGLISH, locales.getLocale());
  }

  @Test
  public void answersItsAddressInEachMode() {
    ApplicationProperties properties = service(ApplicationProperties.class);
    confluence.servedAt(URI.create("http://localhost:4711/confluence"));

    assertEquals("http://localhost:4711/confluence", properties.getBaseUrl(UrlMode.CANONICAL));
    assertEquals("/confluence", properties.getBaseUrl(UrlMode.RELATIVE));
    assertEquals("http://localhost:4711/confluence", properties.getBaseUrl(UrlMode.AUTO));
    confluence.signIn().actAs(Optional.empty());
    assertEquals("/confluence", properties.getBaseUrl(UrlMode.AUTO));
    confluence.signIn().done();
  }

  @Test
  public void offersWhatItImplements() {
    confluence
        .services()
        .forEach((type, service) -> assertTrue(type.getName(), type.isInstance(service)));
    assertTrue(key("alice"), key("alice").matches("[0-9a-f]{32}"));
  }

  private ConfluenceProduct start() {
    return new ConfluenceProduct(
        db,
        ConfluenceWorld.named("cascading-outage"),
        SandboxClock.startingAt(Instant.parse("2026-03-10T08:00:00Z")));
  }

  private <T> T service(Class<T> type) {
    return type.cast(confluence.services().get(type));
  }

  private Access access() {
    return confluence.content().access();
  }

  private PageStore pages() {
    return confluence.content().pages();
  }

  private Page page(String spaceKey, String title) {
    return pages().byTitle(spaceKey, title).orElseThrow();
  }

  private String key(String userName) {
    return confluence.content().people().byName(userName).orElseThrow().key();
  }
}
