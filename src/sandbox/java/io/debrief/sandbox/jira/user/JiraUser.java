package io.debrief.sandbox.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** A person as Jira knows them; the key never changes, the name may. */
public record JiraUser(
    String key, String name, String displayName, boolean active, String emailAddress)
    implements ApplicationUser {
  /** What those who were read along with an issue have for an address. */
  private static final String NOT_READ = "\0";

  /** Reads {@code <prefix>_key}, {@code _name}, {@code _display_name}, {@code _active}. */
  public static JiraUser read(ResultSet row, String prefix) throws SQLException {
    String key = row.getString(prefix + "_key");
    String name = row.getString(prefix + "_name");
    if (name == null) {
      return null;
    }
    return new JiraUser(
        key,
        name,
        row.getString(prefix + "_display_name"),
        row.getBoolean(prefix + "_active"),
        NOT_READ);
  }

  JiraUser at(String address) {
    return new JiraUser(key, name, displayName, active, address);
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDisplayName() {
    return displayName;
  }

  /** Empty, not null, for whoever has none. */
  @Override
  public String getEmailAddress() {
    if (emailAddress.equals(NOT_READ)) {
      throw new UnsupportedOperationException("Ask the user manager for " + name);
    }
    return emailAddress;
  }

  @Override
  public boolean isActive() {
    return active;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApplicationUser user && user.getKey().equals(key);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(key);
  }
}
