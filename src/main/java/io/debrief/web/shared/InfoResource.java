package io.debrief.web.shared;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.host.HostProduct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says who answers here, so that two installs can tell whether they fit together. */
@Named
@Path("/info")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class InfoResource {
  /** Same number = compatible, whatever the plugin versions. */
  public static final int CONTRACT_VERSION = 1;

  private final HostProduct product;

  @Inject
  public InfoResource(HostProduct product) {
    this.product = product;
  }

  @GET
  public InfoJson info() {
    return new InfoJson(product.name(), product.pluginVersion(), CONTRACT_VERSION);
  }

  /** The answer. */
  public record InfoJson(String product, String pluginVersion, int contractVersion) {}
}
