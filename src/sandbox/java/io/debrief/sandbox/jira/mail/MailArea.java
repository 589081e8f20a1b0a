package io.debrief.sandbox.jira.mail;

import com.atlassian.jira.mail.settings.MailSettings;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.mail.server.MailServerManager;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.user.GlobalPermissions;
import io.debrief.sandbox.jira.user.UserPreferences;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;

/** Wires mail: what plugins are given to send it, and the page that shows what went out. */
public final class MailArea {
  private final JiraHost host;
  private final MailServer server;

  public MailArea(Database database, JiraHost host) {
    this.host = host;
    server = new MailServer(database, host.configuration(), host.clock());
  }

  /** Host interface → implementation. */
  public Map<Class<?>, Object> services() {
    return Map.of(
        MailServerManager.class,
        server,
        MailSettings.class,
        server,
        UserPreferencesManager.class,
        new UserPreferences(host.users()));
  }

  /** URL pattern below the context path → servlet. */
  public Map<String, HttpServlet> pages(Frame<ApplicationUser> frame) {
    GlobalPermissions permissions = new GlobalPermissions(host.users());
    return Map.of(
        "/sandbox/mails",
        new MailsPage(
            frame,
            server,
            user -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)));
  }

  /** The mail server, for tests. */
  public MailServer server() {
    return server;
  }
}
