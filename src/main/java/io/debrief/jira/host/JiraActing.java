package io.debrief.jira.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Acting;
import io.debrief.core.host.Person;
import java.util.function.Supplier;

/** Puts somebody else on the present thread for as long as the work takes. */
@JiraComponent
public class JiraActing implements Acting {
  private final JiraAuthenticationContext authentication;
  private final JiraPeople people;

  public JiraActing(@JiraImport JiraAuthenticationContext authentication, JiraPeople people) {
    this.authentication = authentication;
    this.people = people;
  }

  @Override
  public <T> T as(Person person, Supplier<T> work) {
    return with(people.userOrNobody(person), work);
  }

  @Override
  public <T> T asNobody(Supplier<T> work) {
    return with(null, work);
  }

  private <T> T with(ApplicationUser user, Supplier<T> work) {
    ApplicationUser before = authentication.getLoggedInUser();
    authentication.setLoggedInUser(user);
    try {
      return work.get();
    } finally {
      authentication.setLoggedInUser(before);
    }
  }
}
