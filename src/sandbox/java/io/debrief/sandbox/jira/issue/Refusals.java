package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects why something was refused, by field or in general. */
public class Refusals implements ErrorCollection {
  private final List<String> messages = new ArrayList<>();
  private final Map<String, String> errors = new LinkedHashMap<>();

  private boolean forbidden;

  /** Refused for want of a permission. */
  public static Refusals forbidden(String message) {
    Refusals refusals = of(message);
    refusals.forbidden = true;
    return refusals;
  }

  public boolean isForbidden() {
    return forbidden;
  }

  public static Refusals of(String message) {
    Refusals refusals = new Refusals();
    refusals.add(message);
    return refusals;
  }

  public void add(String message) {
    messages.add(message);
  }

  public void add(String field, String message) {
    errors.put(field, message);
  }

  @Override
  public boolean hasAnyErrors() {
    return !messages.isEmpty() || !errors.isEmpty();
  }

  @Override
  public Collection<String> getErrorMessages() {
    return messages;
  }

  @Override
  public Map<String, String> getErrors() {
    return errors;
  }
}
