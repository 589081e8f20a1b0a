package io.debrief.confluence.host;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.debrief.core.host.HostProduct;
import org.osgi.framework.BundleContext;

/** Confluence, as the product that hosts us. */
@ConfluenceComponent
public class ConfluenceProduct implements HostProduct {
  private final BundleContext bundle;

  public ConfluenceProduct(BundleContext bundle) {
    this.bundle = bundle;
  }

  @Override
  public String name() {
    return "confluence";
  }

  @Override
  public String pluginVersion() {
    return bundle.getBundle().getVersion().toString();
  }
}
