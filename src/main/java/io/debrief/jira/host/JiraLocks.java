package io.debrief.jira.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Locks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.function.Supplier;

/** Locks that hold on every node of the cluster. */
@JiraComponent
public class JiraLocks implements Locks {
  private final ClusterLockService locks;

  public JiraLocks(@JiraImport ClusterLockService locks) {
    this.locks = locks;
  }

  @Override
  public <T> T holding(SortedSet<String> names, Supplier<T> work) {
    Deque<ClusterLock> held = new ArrayDeque<>();
    try {
      for (String name : names) {
        ClusterLock lock = locks.getLockForName(name);
        lock.lock();
        held.push(lock);
      }
      return work.get();
    } finally {
      for (ClusterLock lock : held) {
        lock.unlock();
      }
    }
  }
}
