package io.debrief.confluence.blamelint;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.debrief.core.blamelint.LintSwitch;

/** Confluence has no settings of ours: whoever asks there is answered. */
@ConfluenceComponent
public class AlwaysOn implements LintSwitch {
  @Override
  public boolean isLintOn() {
    return true;
  }
}
