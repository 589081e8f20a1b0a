package io.debrief.jira.settings;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.followup.Automation;

/** The members of the group that the administrator named for scripts. */
@JiraComponent
public class AutomationGroup implements Automation {
  private final StoredValues values;
  private final UserManager users;
  private final GroupManager groups;

  public AutomationGroup(
      StoredValues values, @JiraImport UserManager users, @JiraImport GroupManager groups) {
    this.values = values;
    this.users = users;
    this.groups = groups;
  }

  @Override
  public boolean isOne(String userKey) {
    ApplicationUser user = users.getUserByKey(userKey);
    return user != null
        && values
            .text(WrittenSettings.AUTOMATION_GROUP)
            .filter(group -> groups.isUserInGroup(user, group))
            .isPresent();
  }
}
