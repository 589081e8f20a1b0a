package io.debrief.sandbox.web;

import io.debrief.sandbox.plugin.HostProduct;
import io.debrief.sandbox.plugin.PluginSystem;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.Map;

/** A product that is also served: what JiraProduct and ConfluenceProduct are. */
public interface WebProduct extends HostProduct {
  SignIn signIn();

  /** URL pattern below the context path → servlet. */
  Map<String, HttpServlet> pages(PluginSystem plugin);

  /** Called once, before the plugin is enabled; "http://localhost:2990/jira". */
  void servedAt(URI baseUrl);
}
