package io.debrief.sandbox.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.template.SafeHtml;
import io.debrief.sandbox.web.DecoratedPage;
import io.debrief.sandbox.web.Decorator;
import io.debrief.sandbox.web.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The frame {@code atl.general}, and whichever other frame there is beside it. */
public final class GeneralFrame implements Decorator {
  private static final String NAME = "atl.general";

  private final Frame<ApplicationUser> frame;
  private final Decorator other;

  public GeneralFrame(Frame<ApplicationUser> frame, Decorator other) {
    this.frame = frame;
    this.other = other;
  }

  @Override
  public boolean knows(String name) {
    return name.equals(NAME) || other.knows(name);
  }

  @Override
  public void decorate(DecoratedPage page, HttpServletResponse response) throws IOException {
    if (!NAME.equals(page.metas().get("decorator"))) {
      other.decorate(page, response);
      return;
    }
    frame.show(
        response,
        "general-frame.vm",
        Map.of("title", new SafeHtml(page.title()), "body", new SafeHtml(page.body())),
        page.resources(),
        NAME);
  }
}
