package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/** Source: atlassian-api.md 1.5. */
public interface TerminalClause extends Clause {
  Operand getOperand();
}
