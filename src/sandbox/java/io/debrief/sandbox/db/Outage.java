package io.debrief.sandbox.db;

import java.sql.Connection;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Set;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Makes statements fail as they do when the connection is lost.
 *
 * <p>Commit and a switch to auto-commit fail too: what was open is rolled back by the pool beneath,
 * as a database does with the work of a client that it has lost.
 */
final class Outage implements QueryExecutionListener, MethodExecutionListener {
  private static final Set<String> FAIL_TOO = Set.of("commit", "rollback", "setAutoCommit");
  private static final int NONE = Integer.MAX_VALUE;

  private int left = NONE;

  synchronized void beginAfter(int statements) {
    left = Math.max(0, statements - 1);
  }

  synchronized void end() {
    left = NONE;
  }

  private synchronized boolean isOn() {
    return left == 0;
  }

  private synchronized boolean strikesNow() {
    if (left == 0) {
      return true;
    }
    if (left != NONE) {
      left--;
    }
    return false;
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (strikesNow()) {
      lose();
    }
  }

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    if (call.getTarget() instanceof Connection
        && FAIL_TOO.contains(call.getMethod().getName())
        && isOn()) {
      lose();
    }
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

  @Override
  public void afterMethod(MethodExecutionContext call) {}

  private static void lose() {
    Outage.<RuntimeException>throwAsDeclaredByTheCaller(
        new SQLNonTransientConnectionException("The connection to the database was lost", "08006"));
  }

  /** The listener declares no SQLException, the JDBC method on whose behalf it runs does. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> void throwAsDeclaredByTheCaller(Throwable failure) throws E {
    throw (E) failure;
  }
}
