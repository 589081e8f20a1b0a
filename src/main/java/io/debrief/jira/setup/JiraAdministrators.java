package io.debrief.jira.setup;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Person;
import io.debrief.core.setup.Administrators;
import io.debrief.jira.host.JiraPeople;

/** Administrators as Jira's global permissions name them. */
@JiraComponent
public class JiraAdministrators implements Administrators {
  private final GlobalPermissionManager permissions;
  private final JiraPeople people;

  public JiraAdministrators(@JiraImport GlobalPermissionManager permissions, JiraPeople people) {
    this.permissions = permissions;
    this.people = people;
  }

  @Override
  public boolean include(Person person) {
    return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, people.userOrNobody(person));
  }
}
