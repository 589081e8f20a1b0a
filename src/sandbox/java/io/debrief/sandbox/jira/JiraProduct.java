package io.debrief.sandbox.jira;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.admin.AdminArea;
import io.debrief.sandbox.jira.admin.AdminFrame;
import io.debrief.sandbox.jira.host.DefinedServices;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.jira.issue.PickedDates;
import io.debrief.sandbox.jira.mail.MailArea;
import io.debrief.sandbox.jira.page.CreatePage;
import io.debrief.sandbox.jira.page.DashboardPage;
import io.debrief.sandbox.jira.page.FiltersPage;
import io.debrief.sandbox.jira.page.IssueActionPage;
import io.debrief.sandbox.jira.page.IssueContent;
import io.debrief.sandbox.jira.page.IssuePage;
import io.debrief.sandbox.jira.page.IssuesPage;
import io.debrief.sandbox.jira.project.JiraProject;
import io.debrief.sandbox.jira.rest.JiraRest;
import io.debrief.sandbox.jira.search.PluginFilters;
import io.debrief.sandbox.jira.settings.Configuration;
import io.debrief.sandbox.jira.user.BaseUrls;
import io.debrief.sandbox.jira.user.GroupMembers;
import io.debrief.sandbox.jira.user.JiraUser;
import io.debrief.sandbox.jira.user.SpokenTexts;
import io.debrief.sandbox.plugin.I18nTexts;
import io.debrief.sandbox.plugin.Node;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.plugin.RestModule;
import io.debrief.sandbox.sal.ApplicationLinkTable;
import io.debrief.sandbox.sal.ClusterCaches;
import io.debrief.sandbox.sal.PluginSettingsTable;
import io.debrief.sandbox.sal.ProductTexts;
import io.debrief.sandbox.scheduler.ScheduledJobs;
import io.debrief.sandbox.web.Frame;
import io.debrief.sandbox.web.SignIn;
import io.debrief.sandbox.web.WebProduct;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The embedded Jira as its plugins and its visitors meet it. */
public final class JiraProduct implements WebProduct {
  private final Database database;
  private final JiraHost host;
  private final JiraModules modules;
  private final JiraSignIn signIn;
  private final BaseUrls baseUrls;
  private final PluginSettingsTable pluginSettings;
  private final ApplicationLinkTable links;
  private final ScheduledJobs jobs;
  private final AdminArea admin;
  private final MailArea mail;
  private PluginSystem plugins;

  public JiraProduct(Database database, JiraWorld world, SandboxClock clock) {
    this.database = database;
    database.run("sal/schema.sql");
    database.run("jira/schema.sql");
    host = new JiraHost(database, clock, this::texts);
    modules = new JiraModules(host);
    signIn = new JiraSignIn(host.users(), host.signedIn());
    baseUrls = new BaseUrls(host.signedIn(), host.configuration());
    pluginSettings = new PluginSettingsTable(database);
    links = new ApplicationLinkTable(database);
    jobs = new ScheduledJobs(database, clock);
    admin = new AdminArea(clock);
    mail = new MailArea(database, host);
    if (host.projects().all().isEmpty()) {
      fill(world);
    }
  }

  private void fill(JiraWorld world) {
    database.inTransaction(
        () -> {
          WorldRows rows = new WorldRows(database, world);
          rows.write();
          new WorldIssues(world, rows).write();
          new ManyIncidents(database, world).write();
          PluginSettings settings = pluginSettings.createGlobalSettings();
          world.settings().forEach(settings::put);
          return null;
        });
  }

  private I18nTexts texts() {
    return plugins.texts();
  }

  @Override
  public String name() {
    return "jira";
  }

  @Override
  public Map<Class<?>, Object> services() {
    Map<Class<?>, Object> services = new HashMap<>();
    services.put(IssueService.class, host.visibleIssues());
    services.put(SearchService.class, host.search());
    services.put(IssueManager.class, host.issues());
    services.put(IssueLinkManager.class, host.links());
    services.put(DateTimeFormatterFactory.class, new PickedDates());
    services.put(CommentManager.class, host.comments());
    services.put(ChangeHistoryManager.class, host.history());
    services.put(ProjectManager.class, host.projects());
    services.put(PermissionManager.class, host.permissions());
    services.put(JiraAuthenticationContext.class, host.signedIn());
    services.put(UserManager.class, host.users());
    services.put(GroupManager.class, new GroupMembers(host.users()));
    services.put(JsonEntityPropertyManager.class, host.properties());
    services.put(IssueIndexingService.class, host.index());
    services.put(
        SearchRequestService.class, new PluginFilters(host.filters(), host.search(), host.users()));
    services.put(EventPublisher.class, host.events());
    services.put(ApplicationProperties.class, baseUrls);
    services.put(PluginSettingsFactory.class, pluginSettings);
    services.put(I18nResolver.class, new ProductTexts(this::texts, host.signedIn()));
    services.put(LocaleResolver.class, host.signedIn());
    services.put(TimeZoneManager.class, host.zones());
    services.put(ApplicationLinkService.class, links);
    services.put(SchedulerService.class, jobs);
    services.put(CacheManager.class, new ClusterCaches(database));
    services.putAll(DefinedServices.of(database, host));
    services.putAll(admin.services(() -> baseUrls.getBaseUrl(UrlMode.RELATIVE)));
    services.putAll(mail.services());
    return services;
  }

  @Override
  public Map<String, Object> velocityDefaults() {
    return Map.of(
        "i18n", host.signedIn().getI18nHelper(), "baseurl", baseUrls.getBaseUrl(UrlMode.RELATIVE));
  }

  /** Jira lists its own classes, so that links such as {@code /browse/$issue.key} work. */
  @Override
  public Set<String> velocityAllowlist() {
    String text = SpokenTexts.class.getName() + "#getText(java.lang.String";
    String issue = IssueSnapshot.class.getName() + "#get";
    String project = JiraProject.class.getName() + "#get";
    String user = JiraUser.class.getName() + "#get";
    return Set.of(
        text + ")",
        text + ",java.lang.String)",
        text + ",java.lang.String,java.lang.String)",
        text + ",java.lang.Object)",
        issue + "Id()",
        issue + "Key()",
        issue + "Summary()",
        issue + "ProjectObject()",
        project + "Id()",
        project + "Key()",
        project + "Name()",
        user + "Name()",
        user + "DisplayName()",
        JiraHelper.class.getName() + "#getProject()");
  }

  @Override
  public List<RestModule> rest() {
    return List.of(new RestModule("/api/2", JiraRest.of(host)));
  }

  @Override
  public Set<String> moduleTypes() {
    return JiraModules.TYPES;
  }

  @Override
  public Runnable add(Node module, Function<String, Object> objectOfClass) {
    return modules.add(module, objectOfClass);
  }

  @Override
  public Set<String> panelLocations() {
    return Set.of(IssueContent.LEFT, IssueContent.RIGHT);
  }

  @Override
  public Set<String> itemSections() {
    return Set.of(IssueContent.MORE_MENU);
  }

  @Override
  public Set<String> sectionLocations() {
    return Set.of(AdminFrame.APPS);
  }

  @Override
  public Set<String> resourceContexts() {
    return Set.of("atl.general", AdminFrame.RESOURCES, "atl.dashboard", IssueContent.RESOURCES);
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
    Frame<ApplicationUser> frame =
        new Frame<>(
            plugin,
            () -> Optional.ofNullable(host.signedIn().getLoggedInUser()),
            "/sandbox/static/jira/issue-view.js");
    IssueContent content = new IssueContent(host, plugin);
    DashboardPage dashboard = new DashboardPage(host, frame);
    CreatePage create = new CreatePage(host, frame);
    Map<String, HttpServlet> pages = new HashMap<>();
    pages.put("/secure/CreateIssueDetails!init.jspa", create);
    pages.put("/secure/CreateIssueDetails.jspa", create);
    pages.put("", dashboard);
    pages.put("/secure/Dashboard.jspa", dashboard);
    pages.put("/browse/*", new IssuePage(host, frame, content));
    pages.put("/secure/AjaxIssueAction.jspa", new IssueActionPage(host, frame, content));
    pages.put("/issues/*", new IssuesPage(host, frame));
    pages.put("/secure/ManageFilters.jspa", new FiltersPage(host, frame));
    pages.putAll(admin.pages(frame, plugin, signIn));
    pages.putAll(mail.pages(frame));
    return pages;
  }

  @Override
  public void servedAt(URI baseUrl) {
    host.configuration().set(Configuration.BASE_URL, baseUrl.toString());
  }

  /** Jira itself, for tests and for what an administrator does. */
  public JiraHost host() {
    return host;
  }

  public MailArea mail() {
    return mail;
  }

  /** The background jobs, for tests. */
  public ScheduledJobs jobs() {
    return jobs;
  }

  /** What an administrator does to connect this Jira with another application. */
  public ApplicationLinkTable applicationLinks() {
    return links;
  }
}
