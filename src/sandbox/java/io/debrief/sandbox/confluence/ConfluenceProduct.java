package io.debrief.sandbox.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.confluence.content.Content;
import io.debrief.sandbox.confluence.storage.Macros;
import io.debrief.sandbox.confluence.web.DashboardPage;
import io.debrief.sandbox.confluence.web.EditPage;
import io.debrief.sandbox.confluence.web.ViewPage;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.sal.ApplicationLinkTable;
import io.debrief.sandbox.sal.PluginSettingsTable;
import io.debrief.sandbox.sal.ProductTexts;
import io.debrief.sandbox.sal.SynchronousEvents;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.Pages;
import io.debrief.sandbox.web.SignIn;
import io.debrief.sandbox.web.WebProduct;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** The embedded Confluence as its plugins and its visitors meet it. */
public final class ConfluenceProduct implements WebProduct {
  private final SandboxClock clock;
  private final Content content;
  private final ConfluenceSignIn signIn;
  private final BaseUrl baseUrl;
  private final PersonalSettings personal;
  private final PluginSettingsTable pluginSettings;
  private final ApplicationLinkTable links;
  private final SynchronousEvents events = new SynchronousEvents();
  private final ProductTexts texts;
  private PluginSystem plugins;

  public ConfluenceProduct(Database db, ConfluenceWorld world, SandboxClock clock) {
    this.clock = clock;
    db.run("sal/schema.sql");
    db.run("confluence/schema.sql");
    new WorldTables(db, world).fillIfEmpty();
    content = Content.in(db);
    signIn = new ConfluenceSignIn(content.people(), content.access());
    InstanceSettings settings = new InstanceSettings(db);
    baseUrl = new BaseUrl(settings, signIn);
    personal = new PersonalSettings(signIn, content.people(), settings);
    pluginSettings = new PluginSettingsTable(db);
    links = new ApplicationLinkTable(db);
    texts = new ProductTexts(() -> plugins.texts(), personal);
  }

  @Override
  public String name() {
    return "confluence";
  }

  @Override
  public Map<Class<?>, Object> services() {
    return Map.of(
        ApplicationProperties.class, baseUrl,
        PluginSettingsFactory.class, pluginSettings,
        I18nResolver.class, texts,
        LocaleResolver.class, personal,
        TimeZoneManager.class, personal,
        EventPublisher.class, events,
        ApplicationLinkService.class, links);
  }

  @Override
  public Map<String, Object> velocityDefaults() {
    return Map.of("i18n", texts, "baseurl", baseUrl.getBaseUrl(UrlMode.CANONICAL));
  }

  @Override
  public Set<String> velocityAllowlist() {
    String text = ProductTexts.class.getName() + "#getText(java.lang.String";
    return Set.of(text + ")", text + ",java.io.Serializable[])");
  }

  @Override
  public Set<String> panelLocations() {
    return Set.of();
  }

  @Override
  public Set<String> itemSections() {
    return Set.of("system.content.action");
  }

  @Override
  public Set<String> resourceContexts() {
    return Set.of("atl.general", "dashboard", "page", "editor");
  }

  @Override
  public void hosts(PluginSystem system) {
    plugins = system;
  }

  @Override
  public SignIn signIn() {
    return signIn;
  }

  @Override
  public Map<String, HttpServlet> pages(PluginSystem plugin) {
    Pages pages = new Pages();
    Frame<String> frame = new Frame<>(plugin, signIn::userKey);
    ViewPage view = new ViewPage(content, frame, new Macros(plugin::macro, pages), personal);
    EditPage edit = new EditPage(content, frame, clock);
    return Map.of(
        "", new DashboardPage(content, frame),
        "/display/*", view,
        "/pages/viewpage.action", view,
        "/pages/editpage.action", edit,
        "/pages/doeditpage.action", edit);
  }

  @Override
  public void servedAt(URI address) {
    baseUrl.set(address);
  }

  /** What an administrator does to connect this Confluence with another application. */
  public ApplicationLinkTable applicationLinks() {
    return links;
  }

  /** The event bus, for tests that look at who listens. */
  public SynchronousEvents events() {
    return events;
  }

  /** What the database holds, for tests that look at the result. */
  public Content content() {
    return content;
  }
}
