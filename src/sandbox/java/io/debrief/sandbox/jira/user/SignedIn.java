package io.debrief.sandbox.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.LocaleResolver;
import io.debrief.sandbox.plugin.I18nTexts;
import java.util.Locale;
import java.util.function.Supplier;

/** Knows who is on the current thread, and in which language they read. */
public class SignedIn implements JiraAuthenticationContext, LocaleResolver {
  // Not static, since one JVM may run several sandboxes.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<ApplicationUser> user = new ThreadLocal<>();

  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Boolean> request = new ThreadLocal<>();

  private final Users users;
  private final Supplier<I18nTexts> texts;

  public SignedIn(Users users, Supplier<I18nTexts> texts) {
    this.users = users;
    this.texts = texts;
  }

  @Override
  public ApplicationUser getLoggedInUser() {
    return user.get();
  }

  @Override
  public void setLoggedInUser(ApplicationUser person) {
    actAs(person);
  }

  @Override
  public Locale getLocale() {
    return users.localeOf(getLoggedInUser());
  }

  @Override
  public I18nHelper getI18nHelper() {
    return new SpokenTexts(texts.get(), getLocale());
  }

  /** Begins a request of this person; null is nobody. */
  public void begin(ApplicationUser person) {
    request.set(Boolean.TRUE);
    actAs(person);
  }

  /** Puts this person on the thread; null is nobody. */
  public void actAs(ApplicationUser person) {
    if (person == null) {
      user.remove();
    } else {
      user.set(person);
    }
  }

  public void end() {
    user.remove();
    request.remove();
  }

  /** Whether the thread serves a page or call, rather than a job. */
  public boolean inRequest() {
    return request.get() != null;
  }
}
