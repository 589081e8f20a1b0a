package io.debrief.core.setup;

import io.debrief.core.followup.FollowUpQuery;
import io.debrief.core.incident.IncidentRule;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The saved filters that are made when Debrief is set up. */
public enum SearchFilter {
  OPEN_FOLLOW_UPS,
  MY_OPEN_FOLLOW_UPS,
  MISSED_FOLLOW_UPS,
  INCIDENTS_WITHOUT_POST_MORTEM;

  private static final String BY_DATE = " ORDER BY followUpDue";

  /** As scripts and i18n keys write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the filter asks for; empty where nobody has said yet what an incident is. */
  public Optional<String> query(IncidentRule rule) {
    return switch (this) {
      case OPEN_FOLLOW_UPS -> Optional.of(FollowUpQuery.OPEN + BY_DATE);
      case MY_OPEN_FOLLOW_UPS ->
          Optional.of(FollowUpQuery.OPEN + " AND assignee = currentUser()" + BY_DATE);
      case MISSED_FOLLOW_UPS -> Optional.of(FollowUpQuery.MISSED + BY_DATE);
      case INCIDENTS_WITHOUT_POST_MORTEM ->
          rule.projectIds().isEmpty() || rule.issueTypeIds().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  "project in ("
                      + list(rule.projectIds())
                      + ") AND issuetype in ("
                      + list(rule.issueTypeIds())
                      + ") AND created >= -90d"
                      + " AND issue not in incidentsWithPostMortem(\"-90d\")"
                      + " ORDER BY created DESC");
    };
  }

  private static String list(Collection<? extends Comparable<?>> ids) {
    return ids.stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
  }
}
