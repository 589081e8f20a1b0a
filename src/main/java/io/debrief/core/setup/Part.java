package io.debrief.core.setup;

import java.util.Locale;

/** What Debrief needs in Jira and creates when it is set up. */
public enum Part {
  ISSUE_TYPE,
  POST_MORTEM_LINK,
  ACTION_ITEM_LINK;

  /** As scripts and i18n keys write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
