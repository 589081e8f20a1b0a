package io.debrief.jira.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import java.util.Optional;

/** People as Jira knows them. */
@JiraComponent
public class JiraPeople implements People {
  private final JiraAuthenticationContext authentication;
  private final UserManager users;

  public JiraPeople(
      @JiraImport JiraAuthenticationContext authentication, @JiraImport UserManager users) {
    this.authentication = authentication;
    this.users = users;
  }

  @Override
  public Optional<Person> asking() {
    return Optional.ofNullable(authentication.getLoggedInUser()).map(JiraPeople::person);
  }

  @Override
  public Optional<Person> byKey(String key) {
    return user(key).map(JiraPeople::person);
  }

  @Override
  public Optional<Person> byName(String name) {
    return Optional.ofNullable(users.getUserByName(name)).map(JiraPeople::person);
  }

  public Optional<ApplicationUser> user(String key) {
    return Optional.ofNullable(users.getUserByKey(key));
  }

  /** Jira's own object for a person, or null: what Jira takes for nobody. */
  public ApplicationUser userOrNobody(Person person) {
    return user(person.key()).orElse(null);
  }

  public static Person person(ApplicationUser user) {
    return new Person(user.getKey(), user.getName(), user.getDisplayName(), user.isActive());
  }
}
