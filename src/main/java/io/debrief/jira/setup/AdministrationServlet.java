package io.debrief.jira.setup;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.debrief.web.setup.AdministrationPage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Answers with the page of administrators, in Jira’s frame for such pages. */
@AdminOnly
public class AdministrationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient AdministratorsDoor door;
  private final transient AdministrationPage page;
  private final transient TemplateRenderer renderer;
  private final transient PageBuilderService resources;
  private final transient JiraAuthenticationContext authentication;

  public AdministrationServlet(
      AdministratorsDoor door,
      AdministrationPage page,
      @JiraImport TemplateRenderer renderer,
      @JiraImport PageBuilderService resources,
      @JiraImport JiraAuthenticationContext authentication) {
    this.door = door;
    this.page = page;
    this.renderer = renderer;
    this.resources = resources;
    this.authentication = authentication;
  }

  private static int from(HttpServletRequest request) {
    String asked = request.getParameter("changes");
    return asked != null && asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (door.opensFor(request, response)) {
      resources.assembler().resources().requireWebResource("io.debrief:setup-page");
      response.setContentType("text/html;charset=UTF-8");
      renderer.render(
          "setup/administration.vm",
          Map.of("i18n", authentication.getI18nHelper(), "page", page.now(from(request))),
          response.getWriter());
    }
  }
}
