package io.debrief.jira.postmortem;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.function.Supplier;

/**
 * Knows as whom we act in Jira, and whether the present thread is at it: Jira tells of it on the
 * same thread, while we hold locks that are not re-entrant.
 */
@JiraComponent
public class OwnDoing {
  private final JiraAuthenticationContext authentication;

  // Not static: it must not outlive the plugin.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Boolean> ours = new ThreadLocal<>();

  public OwnDoing(@JiraImport JiraAuthenticationContext authentication) {
    this.authentication = authentication;
  }

  public ApplicationUser user() {
    return authentication.getLoggedInUser();
  }

  public <T> T during(Supplier<T> work) {
    ours.set(Boolean.TRUE);
    try {
      return work.get();
    } finally {
      ours.remove();
    }
  }

  public boolean isOurs() {
    return ours.get() != null;
  }
}
