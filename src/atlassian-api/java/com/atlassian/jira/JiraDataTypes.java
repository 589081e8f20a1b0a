package com.atlassian.jira;

/** Source: atlassian-api.md 1.5, ISSUE CONFIRMED J11.3. */
public class JiraDataTypes {
  public static final JiraDataType ISSUE = new Named("com.atlassian.jira.issue.Issue");

  protected JiraDataTypes() {}

  private record Named(String name) implements JiraDataType {
    @Override
    public boolean matches(JiraDataType other) {
      return equals(other);
    }
  }
}
