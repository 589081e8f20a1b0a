package io.debrief.testkit;

import io.debrief.core.host.Acting;
import io.debrief.core.host.Person;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Who asks, for tests of core, and who asks for as long as work is done for somebody else. */
public final class FakeActing implements Acting {
  private final Consumer<Optional<Person>> changed;
  private Optional<Person> asking;

  public FakeActing(Optional<Person> asking) {
    this.asking = asking;
    changed = unused -> {};
  }

  /** Has the host know who asks. */
  public FakeActing(FakeHost host) {
    asking = host.asking;
    changed = person -> host.asking = person;
  }

  public Optional<Person> asking() {
    return asking;
  }

  @Override
  public <T> T as(Person person, Supplier<T> work) {
    return with(Optional.of(person), work);
  }

  @Override
  public <T> T asNobody(Supplier<T> work) {
    return with(Optional.empty(), work);
  }

  private <T> T with(Optional<Person> person, Supplier<T> work) {
    Optional<Person> before = asking;
    set(person);
    try {
      return work.get();
    } finally {
      set(before);
    }
  }

  private void set(Optional<Person> person) {
    asking = person;
    changed.accept(person);
  }
}
