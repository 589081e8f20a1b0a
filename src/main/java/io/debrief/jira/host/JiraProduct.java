package io.debrief.jira.host;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.HostProduct;
import org.osgi.framework.BundleContext;

/** Jira, as the product that hosts us. */
@JiraComponent
public class JiraProduct implements HostProduct {
  private final BundleContext bundle;

  public JiraProduct(BundleContext bundle) {
    this.bundle = bundle;
  }

  @Override
  public String name() {
    return "jira";
  }

  @Override
  public String pluginVersion() {
    return bundle.getBundle().getVersion().toString();
  }
}
