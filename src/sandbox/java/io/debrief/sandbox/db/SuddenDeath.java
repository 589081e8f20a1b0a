package io.debrief.sandbox.db;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts statements and commits, and ends the process before one of them as a power cut does. */
final class SuddenDeath implements QueryExecutionListener, MethodExecutionListener {
  private final AtomicInteger made = new AtomicInteger();
  private volatile int last = Integer.MAX_VALUE;

  int calls() {
    return made.get();
  }

  void before(int nextCalls) {
    last = made.get() + nextCalls;
  }

  private void call() {
    if (made.incrementAndGet() >= last) {
      Runtime.getRuntime().halt(Database.KILLED);
    }
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    call();
  }

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    if (call.getTarget() instanceof Connection && call.getMethod().getName().equals("commit")) {
      call();
    }
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

  @Override
  public void afterMethod(MethodExecutionContext call) {}
}
