package io.debrief.sandbox.plugin;

import io.debrief.sandbox.web.SignIn;
import io.debrief.sandbox.web.WebProduct;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A product with nothing but places for the sample plugin and two people, admin and alice. */
public final class TestProduct implements WebProduct {
  @Override
  public String name() {
    return "jira";
  }

  @Override
  public Map<Class<?>, Object> services() {
    return Map.of();
  }

  @Override
  public Map<String, Object> velocityDefaults() {
    return Map.of("baseurl", "http://localhost");
  }

  @Override
  public Set<String> panelLocations() {
    return Set.of("test.panels");
  }

  @Override
  public Set<String> itemSections() {
    return Set.of("test.menu");
  }

  @Override
  public Set<String> resourceContexts() {
    return Set.of("test.page");
  }

  @Override
  public SignIn signIn() {
    return new SignIn() {
      @Override
      public Optional<String> userKeyFor(String name, String password) {
        return name.equals(password) ? Optional.of("KEY-" + name) : Optional.empty();
      }

      @Override
      public void actAs(Optional<String> userKey) {}

      @Override
      public void done() {}

      @Override
      public boolean isAdministrator(String userKey) {
        return userKey.equals("KEY-admin");
      }

      @Override
      public String displayName(String userKey) {
        return userKey;
      }
    };
  }

  @Override
  public Map<String, HttpServlet> pages(PluginSystem plugin) {
    return Map.of();
  }

  @Override
  public void servedAt(URI baseUrl) {}
}
