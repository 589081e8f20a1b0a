package io.debrief.jira.mail;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.debrief.core.mail.Digest;
import io.debrief.core.mail.DigestLayout;
import io.debrief.web.mail.DigestView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Sets a digest with a template. */
@JiraComponent
public class MailTemplate implements DigestLayout {
  private final TemplateRenderer renderer;

  public MailTemplate(@JiraImport TemplateRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public String html(Digest digest) {
    StringWriter html = new StringWriter();
    try {
      renderer.render("mail/digest.vm", Map.of("digest", new DigestView(digest)), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}
