package io.debrief.jira.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.debrief.core.host.People;
import io.debrief.core.setup.SetupAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Lets administrators who confirmed their password into pages, and sends everybody else away. */
@JiraComponent
public class AdministratorsDoor {
  private final People people;
  private final SetupAccess access;
  private final WebSudoManager webSudo;
  private final LoginUriProvider login;

  public AdministratorsDoor(
      People people,
      SetupAccess access,
      @JiraImport WebSudoManager webSudo,
      @JiraImport LoginUriProvider login) {
    this.people = people;
    this.access = access;
    this.webSudo = webSudo;
    this.login = login;
  }

  /** Where it answers false, the response is made already. */
  boolean opensFor(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (people.asking().isEmpty()) {
      URI here = URI.create(request.getRequestURI());
      response.sendRedirect(login.getLoginUri(here).toASCIIString());
      return false;
    }
    if (!access.isAdministrator()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return false;
    }
    try {
      webSudo.willExecuteWebSudoRequest(request);
      return true;
    } catch (WebSudoSessionException notConfirmed) {
      webSudo.enforceWebSudoProtection(request, response);
      return false;
    }
  }
}
