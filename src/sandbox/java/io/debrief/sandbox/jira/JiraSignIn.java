package io.debrief.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.user.SignedIn;
import io.debrief.sandbox.jira.user.Users;
import io.debrief.sandbox.web.SignIn;
import java.util.Optional;

/** Signs people in to Jira; a password is the user name. */
public final class JiraSignIn implements SignIn {
  private static final String ADMINISTRATORS = "jira-administrators";

  private final Users users;
  private final SignedIn signedIn;

  JiraSignIn(Users users, SignedIn signedIn) {
    this.users = users;
    this.signedIn = signedIn;
  }

  @Override
  public Optional<String> userKeyFor(String name, String password) {
    return Optional.ofNullable(users.getUserByName(name))
        .filter(user -> user.isActive() && user.getName().equals(password))
        .map(ApplicationUser::getKey);
  }

  @Override
  public void actAs(Optional<String> userKey) {
    signedIn.begin(userKey.map(users::getUserByKey).orElse(null));
  }

  @Override
  public void done() {
    signedIn.end();
  }

  @Override
  public boolean isAdministrator(String userKey) {
    return users.groupsOf(users.getUserByKey(userKey)).contains(ADMINISTRATORS);
  }

  @Override
  public String displayName(String userKey) {
    return Optional.ofNullable(users.getUserByKey(userKey))
        .map(ApplicationUser::getDisplayName)
        .orElse(userKey);
  }
}
