package io.debrief.jira.host;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The plugin's clock: UTC, or what an OSGi service {@link Clock} says where somebody registered
 * one. Products register none.
 */
@JiraComponent
public class JiraClock extends Clock {
  private final BundleContext bundle;

  public JiraClock(BundleContext bundle) {
    this.bundle = bundle;
  }

  @Override
  public Instant instant() {
    ServiceReference<Clock> reference = bundle.getServiceReference(Clock.class);
    Clock registered = reference == null ? null : bundle.getService(reference);
    return registered == null ? Instant.now() : registered.instant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), Duration.between(Instant.now(), instant()));
  }
}
