package io.debrief.testkit;

import io.debrief.sandbox.db.HostCall;
import io.debrief.sandbox.db.Statements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many SQL statements the product runs for each host method that Debrief calls, on the thread
 * of the call: not what listeners and the search index do afterwards, as they do for everybody.
 *
 * <p>The source of each price: {@code public source 6} is the published source of Jira 6, {@code
 * assumed} is practice. None was measured in a product. An interface with a star holds what was
 * loaded with it, whatever is asked.
 */
public final class HostPrices {
  private static final Map<String, Price> PRICES = prices();

  private HostPrices() {}

  /**
   * @param statements for each started {@code things} of those asked about
   */
  public record Price(int statements, int things, String source) {
    int of(HostCall call) {
      return statements * Math.max(1, (call.things() + things - 1) / things);
    }
  }

  /** By the names of interface and method. */
  public static Optional<Price> of(String method) {
    return Optional.ofNullable(PRICES.get(method))
        .or(() -> Optional.ofNullable(PRICES.get(method.substring(0, method.indexOf('.')) + ".*")));
  }

  /** All that have a price, as {@link #of} knows them. */
  public static List<String> priced() {
    return PRICES.keySet().stream().sorted().toList();
  }

  /** What a request cost: our own statements, and our calls on the host at their price. */
  public static int of(Statements.Request request) {
    return request.ours() + of(request.calls());
  }

  public static int of(List<HostCall> calls) {
    return calls.stream().mapToInt(call -> of(call.method()).orElseThrow().of(call)).sum();
  }

  private static Map<String, Price> prices() {
    Map<String, Price> prices = new HashMap<>();
    free(prices, "counted as our own statements", "ActiveObjects.*");
    issues(prices);
    records(prices);
    structure(prices);
    people(prices);
    rest(prices);
    return prices;
  }

  private static void issues(Map<String, Price> prices) {
    put(
        prices,
        1,
        "public source 6: by id or key; the permission from caches",
        "IssueService.getIssue");
    free(prices, "an empty form", "IssueService.newIssueInputParameters");
    put(prices, 1, "assumed: schemes, fields, levels from caches", "IssueService.validateCreate");
    put(
        prices,
        6,
        "assumed: the project's counter twice, issue, workflow entry and step, reading back",
        "IssueService.create");
    put(prices, 2, "assumed: the issue, and its fields' values", "IssueService.validateUpdate");
    put(prices, 6, "assumed: issue, history, reading back", "IssueService.update");
    put(prices, 1, "public source 6", "IssueManager.getIssueObject");
    prices.put(
        "IssueManager.getIssueObjects", new Price(1, 1_000, "public source 6: one for each batch"));
    free(
        prices,
        "public source 6: loaded with the issue, or constants and projects from caches",
        "Issue.getAssignee",
        "Issue.getCreated",
        "Issue.getCreatorId",
        "Issue.getDueDate",
        "Issue.getId",
        "Issue.getIssueTypeId",
        "Issue.getKey",
        "Issue.getPriority",
        "Issue.getProjectId",
        "Issue.getProjectObject",
        "Issue.getReporterId",
        "Issue.getResolutionId",
        "Issue.getSecurityLevelId",
        "Issue.isArchived",
        "Issue.getStatus",
        "Issue.getSummary",
        "Issue.getUpdated",
        "Status.getStatusCategory",
        "StatusCategory.getKey");
    put(prices, 1, "assumed: read when asked, each time", "Issue.getAttachments");
    put(prices, 1, "assumed: read when asked, each time", "Issue.getCustomFieldValue");
    free(prices, "a form", "IssueInputParameters.*");
    free(prices, "no look-up", "SearchService.parseQuery");
    put(
        prices,
        1,
        "assumed: the index, and names in the query",
        "SearchService.searchOverrideSecurity");
  }

  private static void records(Map<String, Price> prices) {
    put(prices, 1, "public source 6", "ChangeHistoryManager.getAllChangeItems");
    put(prices, 1, "public source 6; roles from caches", "CommentManager.getCommentsForUser");
    put(prices, 1, "public source 6", "CommentManager.getComments");
    free(
        prices,
        "public source 6: loaded with the comment",
        "Comment.getAuthorApplicationUser",
        "Comment.getBody",
        "Comment.getCreated",
        "Comment.getGroupLevel",
        "Comment.getId",
        "Comment.getRoleLevelId");
    put(prices, 1, "public source 6", "JsonEntityPropertyManager.get");
    put(
        prices,
        2,
        "public source 6: looked up, then written or deleted",
        "JsonEntityPropertyManager.delete",
        "JsonEntityPropertyManager.put");
    prices.put(
        "IssueIndexingService.reIndexIssueObjects",
        new Price(10, 1, "assumed: what its fields, comments and properties need, and the log"));
    free(prices, "public source 6: loaded with the property", "EntityProperty.getValue");
    put(
        prices,
        1,
        "public documentation: not cached since 7.0.1",
        "IssueLinkManager.getInwardLinks",
        "IssueLinkManager.getOutwardLinks");
    free(
        prices,
        "held by the link",
        "IssueLink.getDestinationId",
        "IssueLink.getId",
        "IssueLink.getSourceId");
    free(prices, "application properties, cached", "IssueLinkManager.isLinkingEnabled");
    put(
        prices,
        1,
        "public documentation: not cached since 7.0.1",
        "IssueLinkManager.getInwardLinks",
        "IssueLinkManager.getOutwardLinks");
    free(
        prices,
        "public source 6: loaded with the link",
        "IssueLink.getDestinationId",
        "IssueLink.getIssueLinkType",
        "IssueLink.getLinkTypeId",
        "IssueLink.getSourceId");
    put(prices, 1, "public source 6", "IssueLinkManager.getIssueLink");
    put(
        prices,
        9,
        "public source 6: link, two issues, and group, item and update for each",
        "IssueLinkManager.removeIssueLink");
    free(prices, "texts in memory", "DateTimeFormatterFactory.*", "DateTimeFormatter.*");
    put(
        prices,
        10,
        "public source 6: look-up, link, two issues, and group, item and update for each",
        "IssueLinkManager.createIssueLink");
  }

  private static void structure(Map<String, Price> prices) {
    free(
        prices,
        "public source 6: cached",
        "ProjectManager.getProjectByCurrentKey",
        "ProjectManager.getProjectObj",
        "ProjectManager.getProjects");
    free(
        prices,
        "held by the project",
        "Project.getId",
        "Project.getKey",
        "Project.getName",
        "Project.getProjectTypeKey",
        "Project.isArchived");
    free(
        prices,
        "assumed: cached",
        "ConstantsManager.getAllIssueTypeObjects",
        "ConstantsManager.getIssueType",
        "ConstantsManager.getPriorities",
        "ConstantsManager.getResolutions",
        "IssueTypeManager.getIssueType",
        "IssueTypeManager.getIssueTypes",
        "IssueLinkTypeManager.getIssueLinkTypes");
    free(
        prices,
        "held",
        "IssueConstant.*",
        "IssueType.*",
        "Priority.*",
        "Resolution.*",
        "Status.*",
        "IssueLinkType.*");
    put(
        prices,
        2,
        "assumed: set-up only",
        "IssueTypeManager.createIssueType",
        "IssueLinkTypeManager.createIssueLinkType");
    put(
        prices,
        1,
        "assumed: set-up only",
        "FieldConfigScheme.getAssociatedProjectObjects",
        "IssueTypeSchemeManager.getConfigScheme",
        "IssueTypeSchemeManager.getDefaultIssueTypeScheme",
        "IssueTypeSchemeManager.getIssueTypesForProject",
        "IssueTypeSchemeManager.getIssueTypesForScheme",
        "IssueTypeSchemeManager.isDefaultIssueTypeScheme");
    free(
        prices,
        "held by the scheme",
        "FieldConfigScheme.getName",
        "FieldConfigScheme.getOneAndOnlyConfig");
    free(
        prices,
        "assumed: cached",
        "CustomFieldManager.*",
        "CustomField.*",
        "CustomFieldType.*",
        "OptionsManager.getOptions",
        "Option.*",
        "Options.*");
    put(
        prices,
        1,
        "assumed: settings only",
        "IssueSecurityLevelManager.getIssueSecurityLevels",
        "IssueSecuritySchemeManager.getSchemeFor");
    free(prices, "held", "IssueSecurityLevel.getId", "IssueSecurityLevel.getName");
    put(
        prices,
        5,
        "assumed: set-up only",
        "IssueTypeSchemeManager.create",
        "IssueTypeSchemeManager.setProjectAssociationsForIssueTypeScheme",
        "IssueTypeSchemeManager.update");
  }

  private static void people(Map<String, Price> prices) {
    free(
        prices,
        "assumed: schemes, roles and groups from caches",
        "PermissionManager.hasPermission",
        "GlobalPermissionManager.hasPermission");
    free(
        prices,
        "assumed: keys and directories from caches",
        "UserManager.getGroup",
        "UserManager.getUserByKey",
        "UserManager.getUserByName",
        "GroupManager.isUserInGroup");
    free(prices, "held", "ApplicationUser.*");
    free(
        prices,
        "held by the request's thread",
        "JiraAuthenticationContext.getI18nHelper",
        "JiraAuthenticationContext.getLoggedInUser",
        "JiraAuthenticationContext.setLoggedInUser");
    free(
        prices,
        "assumed: preferences and settings from caches",
        "ExtendedPreferences.getString",
        "LocaleResolver.getLocale",
        "TimeZoneManager.getDefaultTimeZone",
        "TimeZoneManager.getUserTimeZone",
        "UserPreferencesManager.getExtendedPreferences");
    free(
        prices,
        "public source 6: servers and settings from caches; a talk with the mail server",
        "MailServerManager.getDefaultSMTPMailServer",
        "MailSettings.send",
        "SMTPMailServer.sendWithMessageId");
  }

  private static void rest(Map<String, Price> prices) {
    free(prices, "public source 6: cached property set", "PluginSettings.get");
    free(prices, "no look-up", "PluginSettingsFactory.createGlobalSettings");
    put(prices, 2, "assumed: entry and value", "PluginSettings.put", "PluginSettings.remove");
    free(prices, "held by the session", "WebSudoManager.*");
    free(
        prices,
        "in memory",
        "LoginUriProvider.*",
        "PageBuilderService.*",
        "WebResourceAssembler.*",
        "RequiredResources.*");
    free(prices, "a name", "ClusterLockService.getLockForName");
    put(
        prices,
        2,
        "assumed: taken, or waited for, in one table",
        "ClusterLock.lock",
        "ClusterLock.tryLock");
    put(prices, 1, "assumed: given back", "ClusterLock.unlock");
    put(prices, 1, "assumed: at start only", "SchedulerService.getJobDetails");
    put(prices, 2, "assumed: at start only", "SchedulerService.scheduleJob");
    free(
        prices,
        "in memory",
        "SchedulerService.registerJobRunner",
        "SchedulerService.unregisterJobRunner",
        "JobDetails.*");
    free(prices, "in memory; what the loader reads are our own", "Cache.*", "CacheManager.*");
    free(prices, "held by the search", "QueryCreationContext.*");
    free(prices, "in memory", "JiraServiceContext.*", "Query.*");
    put(prices, 2, "assumed: filter and shares", "SearchRequestService.getFilter");
    put(
        prices,
        6,
        "assumed: the name, filter and shares",
        "SearchRequestService.createFilter",
        "SearchRequestService.updateFilter");
    free(prices, "in memory", "EventPublisher.*", "ErrorCollection.*", "MessageSet.*");
    free(prices, "texts in memory", "I18nHelper.*", "I18nResolver.*", "TemplateRenderer.*");
    free(prices, "assumed: cached", "ApplicationProperties.getBaseUrl");
    free(
        prices,
        "assumed: cached",
        "ApplicationLinkService.getApplicationLinks",
        "ApplicationLinkService.getPrimaryApplicationLink",
        "ApplicationLink.getDisplayUrl",
        "ApplicationLink.getId",
        "ApplicationLink.getName");
    free(prices, "the framework, in memory", "Bundle.*", "BundleContext.*");
  }

  private static void free(Map<String, Price> prices, String source, String... methods) {
    put(prices, 0, source, methods);
  }

  private static void put(
      Map<String, Price> prices, int statements, String source, String... methods) {
    for (String method : methods) {
      prices.put(method, new Price(statements, Integer.MAX_VALUE, source));
    }
  }
}
