package io.debrief.sandbox.db;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Counts what the present thread costs: the plugin's SQL statements (tables AO_…), the host's, and
 * the plugin's calls on the host.
 */
public final class Statements {
  private static final Pattern OURS =
      Pattern.compile("\\bAO_[0-9A-F]{6}_", Pattern.CASE_INSENSITIVE);
  private static final int TEXTS_KEPT = 5_000;
  private static final int REQUESTS_KEPT = 100;

  private final ThreadLocal<Count> present = ThreadLocal.withInitial(Count::new);
  private final Deque<Request> requests = new ArrayDeque<>();

  Statements() {}

  /** What one request cost. */
  public record Request(
      String request, int ours, int hosts, List<String> texts, List<HostCall> calls) {}

  private static final class Count {
    private int ours;
    private int all;
    private final List<String> texts = new ArrayList<>();
    private final List<HostCall> calls = new ArrayList<>();
  }

  void ran(String sql) {
    Count count = present.get();
    count.all++;
    if (OURS.matcher(sql).find()) {
      count.ours++;
    }
    if (count.texts.size() < TEXTS_KEPT) {
      count.texts.add(sql);
    }
  }

  /** The plugin has called the host. */
  public void called(HostCall call) {
    present.get().calls.add(call);
  }

  public void reset() {
    present.remove();
  }

  public int ours() {
    return present.get().ours;
  }

  public int hosts() {
    return present.get().all - ours();
  }

  public List<String> texts() {
    return List.copyOf(present.get().texts);
  }

  public List<HostCall> calls() {
    return List.copyOf(present.get().calls);
  }

  /** Keeps what the present thread has run since its reset as the cost of that request. */
  public void finish(String request) {
    Request cost = new Request(request, ours(), hosts(), texts(), calls());
    reset();
    synchronized (requests) {
      requests.addLast(cost);
      if (requests.size() > REQUESTS_KEPT) {
        requests.removeFirst();
      }
    }
  }

  /**
   * The cost of the request that came last, which is of this method and path. A request is counted
   * just after its answer has left, so this waits a moment for it.
   */
  public Request awaitLast(String request) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (System.nanoTime() < end) {
      List<Request> all = requests();
      if (!all.isEmpty() && all.get(all.size() - 1).request().equals(request)) {
        return all.get(all.size() - 1);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    throw new IllegalStateException("No such request was the last: " + request);
  }

  /** The latest requests over HTTP, oldest first. */
  public List<Request> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }
}
