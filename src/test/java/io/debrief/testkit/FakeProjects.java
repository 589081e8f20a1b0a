package io.debrief.testkit;

import io.debrief.core.host.Projects;
import java.util.Optional;
import java.util.stream.Stream;

/** Three projects, PAY, REV and WEB, and whether they are archived. */
public final class FakeProjects implements Projects {
  public boolean archived;

  @Override
  public Optional<HostProject> withKey(String key) {
    return all().filter(project -> project.key().equals(key)).findFirst();
  }

  @Override
  public Optional<HostProject> withId(long id) {
    return all().filter(project -> project.id() == id).findFirst();
  }

  private Stream<HostProject> all() {
    return Stream.of(
        new HostProject(10000, "PAY", archived),
        new HostProject(10002, "WEB", archived),
        new HostProject(10009, "REV", archived));
  }
}
