package io.debrief.sandbox.jira.search;

import com.atlassian.query.Query;
import java.util.List;

/** A query that was understood: clauses that must all hold, and the order. */
public record Jql(String text, List<Clause> clauses, Order order) implements Query {

  /** One condition on one field. */
  public record Clause(Field field, String value) {}

  /** The fields that the stand-in searches. */
  public enum Field {
    PROJECT("="),
    ISSUETYPE("="),
    REPORTER("="),
    CREATED(">=");

    private final String operator;

    Field(String operator) {
      this.operator = operator;
    }

    public String operator() {
      return operator;
    }
  }

  /** By what results are sorted. */
  public enum Order {
    NEWEST_FIRST("i.created desc, i.issue_id desc"),
    OLDEST_FIRST("i.created, i.issue_id"),
    ID_DOWN("i.issue_id desc"),
    ID_UP("i.issue_id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  @Override
  public String getQueryString() {
    return text;
  }
}
