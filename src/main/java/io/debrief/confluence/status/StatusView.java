package io.debrief.confluence.status;

/** What the macro debrief-status shows, in the reader's words. */
public final class StatusView {
  private final String state;
  private final String version;
  private final String jiraName;
  private final String jiraUrl;

  StatusView(String state, String version, String jiraName, String jiraUrl) {
    this.state = state;
    this.version = version;
    this.jiraName = jiraName;
    this.jiraUrl = jiraUrl;
  }

  public String getState() {
    return state;
  }

  public String getVersion() {
    return version;
  }

  public boolean isLinked() {
    return !jiraName.isEmpty();
  }

  public String getJiraName() {
    return jiraName;
  }

  public String getJiraUrl() {
    return jiraUrl;
  }
}
