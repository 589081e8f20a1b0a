package io.debrief.sandbox.db;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Reports each executed statement; a batch is one. */
final class StatementCount implements QueryExecutionListener {
  private final Statements statements;

  StatementCount(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (!queries.isEmpty()) {
      statements.ran(queries.get(0).getQuery());
    }
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
