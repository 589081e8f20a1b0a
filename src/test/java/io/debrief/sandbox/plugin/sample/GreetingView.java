package io.debrief.sandbox.plugin.sample;

/** What the greeting panel shows. */
public final class GreetingView {
  private final String name;

  GreetingView(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public String getSecret() {
    return "a secret";
  }

  public String getLineHtml() {
    return "<hr>";
  }
}
