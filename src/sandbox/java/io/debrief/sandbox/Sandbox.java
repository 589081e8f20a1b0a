package io.debrief.sandbox;

import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.confluence.ConfluenceProduct;
import io.debrief.sandbox.confluence.ConfluenceWorld;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.JiraWorld;
import io.debrief.sandbox.plugin.PluginSystem;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The embedded Jira and Confluence side by side, with the plugin's jar in both. */
public final class Sandbox implements AutoCloseable {
  private final RunningProduct<JiraProduct> jira;
  private final RunningProduct<ConfluenceProduct> confluence;
  private final SandboxClock clock;

  private Sandbox(
      RunningProduct<JiraProduct> jira,
      RunningProduct<ConfluenceProduct> confluence,
      SandboxClock clock) {
    this.jira = jira;
    this.confluence = confluence;
    this.clock = clock;
  }

  /** Both products start at the same time; where one fails, nothing is left running. */
  public static Sandbox start(Options options) {
    SandboxClock clock = SandboxClock.startingAt(World.start(options));
    CompletableFuture<RunningProduct<ConfluenceProduct>> confluence =
        CompletableFuture.supplyAsync(
            () ->
                RunningProduct.start(
                    setting("confluence", options.confluencePort(), options, clock),
                    db ->
                        new ConfluenceProduct(db, ConfluenceWorld.named(options.world()), clock)));
    Deque<AutoCloseable> started = new ArrayDeque<>();
    boolean running = false;
    try {
      RunningProduct<JiraProduct> jira =
          RunningProduct.start(
              setting("jira", options.jiraPort(), options, clock),
              db -> new JiraProduct(db, JiraWorld.load(options.world()), clock));
      started.push(jira);
      Sandbox sandbox = new Sandbox(jira, confluence.join(), clock);
      running = true;
      return sandbox;
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    } finally {
      if (!running) {
        confluence.thenAccept(RunningProduct::close).exceptionally(unused -> null).join();
        Closing.all(started);
      }
    }
  }

  private static RunningProduct.Setting setting(
      String name, int port, Options options, SandboxClock clock) {
    return new RunningProduct.Setting(name, port, options.db(), options.jar(), clock);
  }

  public JiraProduct jira() {
    return jira.product();
  }

  public ConfluenceProduct confluence() {
    return confluence.product();
  }

  public PluginSystem jiraPlugin() {
    return jira.plugin();
  }

  public PluginSystem confluencePlugin() {
    return confluence.plugin();
  }

  public URI jiraUrl() {
    return jira.url();
  }

  public URI confluenceUrl() {
    return confluence.url();
  }

  public SandboxClock clock() {
    return clock;
  }

  @Override
  public void close() {
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    parts.push(jira);
    parts.push(confluence);
    Closing.all(parts);
  }

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    try {
      Sandbox sandbox = start(Options.fromSystemProperties());
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "close sandbox"));
      System.out.printf(
          "Debrief sandbox ready: Jira %s  Confluence %s  (sign in as alice / alice)%n",
          sandbox.jiraUrl(), sandbox.confluenceUrl());
    } catch (RuntimeException e) {
      System.err.println("The sandbox did not start: " + e.getMessage());
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        System.err.println("  because: " + cause.getMessage());
      }
      System.exit(1);
    }
  }
}
