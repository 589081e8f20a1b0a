package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.Objects;

/** Source: atlassian-api.md 2.7. */
public class ApplicationId implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String id;

  public ApplicationId(String id) {
    this.id = id;
  }

  public String get() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApplicationId that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
