package io.debrief.confluence.status;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.debrief.core.host.HostProduct;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** The macro debrief-status: says on a page whether Debrief works here, and with which Jira. */
public class StatusMacro implements Macro {
  private final ApplicationLinkService links;
  private final TemplateRenderer templates;
  private final HostProduct product;
  private final Translator translator;

  public StatusMacro(
      @ConfluenceImport ApplicationLinkService links,
      @ConfluenceImport TemplateRenderer templates,
      HostProduct product,
      Translator translator) {
    this.links = links;
    this.templates = templates;
    this.product = product;
    this.translator = translator;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context)
      throws MacroExecutionException {
    StringWriter html = new StringWriter();
    try {
      templates.render("confluence/status/status.vm", Map.of("status", status()), html);
    } catch (IOException | RenderingException failure) {
      throw new MacroExecutionException("debrief-status could not be drawn", failure);
    }
    return html.toString();
  }

  private StatusView status() {
    ApplicationLink jira = links.getPrimaryApplicationLink(JiraApplicationType.class);
    String version = say("debrief.status.version", product.pluginVersion());
    return jira == null
        ? new StatusView(say("debrief.status.not-linked"), version, "", "")
        : new StatusView(
            say("debrief.status.linked"), version, jira.getName(), jira.getDisplayUrl().toString());
  }

  private String say(String key, String... arguments) {
    return translator.say(Wording.of(key, arguments));
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
