package com.atlassian.query.operand;

/** Source: atlassian-api.md 1.5, supertype of FunctionOperand. Jira only. */
public interface Operand {
  String getName();
}
