package io.debrief.sandbox.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Sets Jersey up as REST v2 does: Jackson, who may, no forged forms, errors as JSON. */
final class RestApplication {
  private static final int TYPES_KEPT = 500;

  /** Warns of every resource that is given as an object that it is no provider, which is so. */
  private static final Logger PROVIDERS =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  static {
    PROVIDERS.setLevel(Level.SEVERE);
  }

  private RestApplication() {}

  static ResourceConfig of(
      List<Object> resources, SignIn signIn, Optional<WebSudoManager> webSudo) {
    // A type cache of its own: the shared one would hold the plugin's classes after it is gone.
    ObjectMapper json = new ObjectMapper();
    json.setTypeFactory(
        TypeFactory.defaultInstance().withCache(new LRUMap<>(TYPES_KEPT, TYPES_KEPT)));
    return new ResourceConfig()
        .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
        .registerInstances(resources.toArray())
        .register(new JacksonJsonProvider(json))
        .register(new RestSecurity(signIn))
        .register(new WebSudoCheck(webSudo))
        .register(new XsrfCheck())
        .register(new JsonMistakes())
        .register(new UnexpectedFailures());
  }
}
