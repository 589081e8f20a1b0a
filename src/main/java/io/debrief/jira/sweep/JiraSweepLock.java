package io.debrief.jira.sweep;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.sweep.SweepLock;
import java.util.Optional;
import java.util.function.Supplier;

/** The sweep's lock, on every node of the cluster. */
@JiraComponent
public class JiraSweepLock implements SweepLock {
  private static final String NAME = "debrief-sweep";

  private final ClusterLockService locks;

  public JiraSweepLock(@JiraImport ClusterLockService locks) {
    this.locks = locks;
  }

  @Override
  public <T> Optional<T> unlessTaken(Supplier<T> work) {
    ClusterLock lock = locks.getLockForName(NAME);
    if (!lock.tryLock()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      lock.unlock();
    }
  }
}
