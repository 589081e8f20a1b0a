package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * Source: atlassian-api.md 1.5, (Operand, Long) and getLongValue USED J11.3; (Operand, String) USED
 * J8.13; getStringValue CONFIRMED JD 4.0.
 */
public class QueryLiteral {
  private final Operand source;
  private final Long longValue;
  private final String stringValue;

  public QueryLiteral(Operand sourceOperand, Long longValue) {
    source = sourceOperand;
    this.longValue = longValue;
    stringValue = null;
  }

  public QueryLiteral(Operand sourceOperand, String stringValue) {
    source = sourceOperand;
    longValue = null;
    this.stringValue = stringValue;
  }

  public Operand getSourceOperand() {
    return source;
  }

  public Long getLongValue() {
    return longValue;
  }

  public String getStringValue() {
    return stringValue;
  }

  /** Whichever of the two it is; null for EMPTY. */
  public String asString() {
    return longValue == null ? stringValue : longValue.toString();
  }
}
