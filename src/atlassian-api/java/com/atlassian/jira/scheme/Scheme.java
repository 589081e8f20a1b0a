package com.atlassian.jira.scheme;

/** Source: JD jira 7.3.4, a class; LIKELY on 11. */
public class Scheme {
  private final Long id;
  private final String name;

  /** For the sandbox: Jira's constructors take a type, a description and entities besides. */
  public Scheme(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
