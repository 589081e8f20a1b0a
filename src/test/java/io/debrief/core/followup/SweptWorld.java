package io.debrief.core.followup;

import io.debrief.core.action.ActionItem;
import io.debrief.core.action.ActionItemIssues;
import io.debrief.core.action.PromiseNews;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Person;
import io.debrief.core.sweep.Bookmarks;
import io.debrief.core.sweep.Nightly;
import io.debrief.core.sweep.SweepLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A {@link FollowUpWorld} with all that the background job does to it, in memory. */
final class SweptWorld {
  final FollowUpWorld world = new FollowUpWorld();
  final Index index = new Index();
  final OneAtATime locks = new OneAtATime();
  final Set<Long> followed = new HashSet<>();
  final List<String> failures = new ArrayList<>();
  Set<Long> unreadable = Set.of();
  final Marks marks = new Marks();
  final List<Long> told = new ArrayList<>();
  final KeepIndex keepIndex = new KeepIndex(world.store, index, new Projects(), locks);
  final LookAgain lookAgain;
  final ReconcileAll reconcileAll;

  SweptWorld() {
    FollowUpLock lock = new FollowUpLock(locks, new FollowUpWorld.NoTransactions());
    RewriteFollowUps rewriting = new RewriteFollowUps(world.store, lock, world.promises, keepIndex);
    LeaveIssue leaving = new LeaveIssue(world.store, world.checkIns, world.promises, lock);
    ActionItemIssues issues = new PartlyReadable();
    FollowIssue following = new FollowIssue(rewriting, issues, world.standing, leaving);
    LookAtPage looking = new LookAtPage(issues, world.standing, rewriting, following, leaving);
    SweepLog log = (what, failure) -> failures.add(what + ": " + failure.getMessage());
    PromiseNews news =
        issueIds -> {
          told.addAll(issueIds);
          world.following.changed(issueIds);
        };
    lookAgain = new LookAgain(world.store, looking, log, world.clock);
    reconcileAll =
        new ReconcileAll(
            world.store,
            world.promises,
            new ReconcilePage(looking, world.store, world.promises, List.of(news), keepIndex),
            new Nightly(marks, () -> world.home, world.clock),
            log);
  }

  /** What the search knows. */
  static final class Index implements IndexedIssues {
    final Map<Long, IndexedFollowUp> known = new TreeMap<>();
    Set<Long> broken = Set.of();

    @Override
    public int show(Map<Long, IndexedFollowUp> wanted) {
      int differed = 0;
      for (Map.Entry<Long, IndexedFollowUp> each : wanted.entrySet()) {
        if (broken.contains(each.getKey())) {
          throw new IllegalStateException("the index is read-only");
        }
        if (!each.getValue().equals(known.put(each.getKey(), each.getValue()))) {
          differed++;
        }
      }
      return differed;
    }

    @Override
    public int hide(Collection<Long> issueIds) {
      int differed = 0;
      for (long id : issueIds) {
        if (known.remove(id) != null) {
          differed++;
        }
      }
      return differed;
    }
  }

  /** Of each name one holder at a time. */
  static final class OneAtATime implements Locks {
    final List<SortedSet<String>> taken = new ArrayList<>();
    Runnable whileWaiting = () -> {};
    private final Set<String> held = new HashSet<>();

    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      whileWaiting.run();
      taken.add(names);
      for (String name : names) {
        if (!held.add(name)) {
          throw new IllegalStateException(name + " is held");
        }
      }
      try {
        return work.get();
      } finally {
        held.removeAll(names);
      }
    }
  }

  /** Bookmarks in memory. */
  static final class Marks implements Bookmarks {
    final Map<String, String> places = new HashMap<>();

    @Override
    public Optional<String> of(String name) {
      return Optional.ofNullable(places.get(name));
    }

    @Override
    public void put(String name, String place) {
      places.put(name, place);
    }
  }

  private final class Projects implements FollowedProjects {
    @Override
    public boolean holds(long projectId) {
      return followed.contains(projectId);
    }

    @Override
    public void follow(long projectId) {
      followed.add(projectId);
    }
  }

  /** Has the host fail where somebody asks for what is {@link #unreadable}. */
  private final class PartlyReadable implements ActionItemIssues {
    @Override
    public List<ActionItem> visibleTo(Person person, Collection<Long> ids) {
      return world.items.visibleTo(person, ids);
    }

    @Override
    public List<ActionItem> whoeverSeesThem(Collection<Long> ids) {
      if (ids.stream().anyMatch(unreadable::contains)) {
        throw new IllegalStateException("the host does not answer");
      }
      return world.items.whoeverSeesThem(ids);
    }
  }
}
