package io.debrief.sandbox.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.sandbox.jira.settings.Configuration;
import java.time.ZoneId;
import java.util.TimeZone;

/** Tells the zone of the person on the thread and Jira's default zone. */
public class Zones implements TimeZoneManager {
  private final Users users;
  private final SignedIn signedIn;
  private final Configuration configuration;

  public Zones(Users users, SignedIn signedIn, Configuration configuration) {
    this.users = users;
    this.signedIn = signedIn;
    this.configuration = configuration;
  }

  @Override
  public TimeZone getUserTimeZone() {
    return TimeZone.getTimeZone(of(signedIn.getLoggedInUser()));
  }

  @Override
  public TimeZone getDefaultTimeZone() {
    return TimeZone.getTimeZone(configuration.defaultZone());
  }

  public ZoneId of(ApplicationUser user) {
    return users.zoneOf(user).orElseGet(configuration::defaultZone);
  }
}
