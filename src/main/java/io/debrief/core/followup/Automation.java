package io.debrief.core.followup;

/** Knows the accounts behind which scripts and integrations work. */
public interface Automation {
  boolean isOne(String userKey);
}
