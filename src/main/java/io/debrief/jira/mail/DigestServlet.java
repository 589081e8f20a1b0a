package io.debrief.jira.mail;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.debrief.web.mail.DigestChoicePage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Answers with the page on which people choose whether to get the digest. */
@LicensedOnly
public class DigestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DigestChoicePage page;
  private final transient TemplateRenderer renderer;
  private final transient PageBuilderService resources;
  private final transient JiraAuthenticationContext authentication;
  private final transient LoginUriProvider login;

  public DigestServlet(
      DigestChoicePage page,
      @JiraImport TemplateRenderer renderer,
      @JiraImport PageBuilderService resources,
      @JiraImport JiraAuthenticationContext authentication,
      @JiraImport LoginUriProvider login) {
    this.page = page;
    this.renderer = renderer;
    this.resources = resources;
    this.authentication = authentication;
    this.login = login;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (authentication.getLoggedInUser() == null) {
      URI here = URI.create(request.getRequestURI());
      response.sendRedirect(login.getLoginUri(here).toASCIIString());
      return;
    }
    resources.assembler().resources().requireWebResource("io.debrief:mail-page");
    response.setContentType("text/html;charset=UTF-8");
    renderer.render(
        "mail/digest-choice.vm",
        Map.of("i18n", authentication.getI18nHelper(), "choice", page.now()),
        response.getWriter());
  }
}
