package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.Map;

/**
 * Source: USED J4.3 to J8 (several public plugins import it and read field, created, froms, tos).
 *
 * <p>The maps lead from a value's id to its words. A field whose values have no id, such as the
 * summary, has empty maps.
 */
public class ChangeHistoryItem {
  private final Long id;
  private final String field;
  private final Timestamp created;
  private final Map<String, String> froms;
  private final Map<String, String> tos;
  private final String userKey;

  public ChangeHistoryItem(
      Long id,
      String field,
      Timestamp created,
      Map<String, String> froms,
      Map<String, String> tos,
      String userKey) {
    this.id = id;
    this.field = field;
    this.created = created;
    this.froms = froms;
    this.tos = tos;
    this.userKey = userKey;
  }

  public Long getId() {
    return id;
  }

  public String getField() {
    return field;
  }

  public Timestamp getCreated() {
    return created;
  }

  public Map<String, String> getFroms() {
    return froms;
  }

  public Map<String, String> getTos() {
    return tos;
  }

  public String getUserKey() {
    return userKey;
  }
}
