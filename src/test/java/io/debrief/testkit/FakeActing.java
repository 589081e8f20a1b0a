package io.debrief.testkit;

import io.debrief.core.host.Acting;
import io.debrief.core.host.Person;
import java.util.Optional;
import java.util.function.Supplier;

/** Who asks, for tests of core, and who asks for as long as work is done for somebody else. */
public final class FakeActing implements Acting {
  private final FakeHost host;

  public FakeActing(Optional<Person> asking) {
    this(new FakeHost());
    host.asking = asking;
  }

  /** Has the host know who asks. */
  public FakeActing(FakeHost host) {
    this.host = host;
  }

  public Optional<Person> asking() {
    return host.asking;
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
    Optional<Person> before = host.asking;
    host.asking = person;
    try {
      return work.get();
    } finally {
      host.asking = before;
    }
  }
}
