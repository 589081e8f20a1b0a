package io.debrief.web.action;

import io.debrief.web.postmortem.LinkedIssueView;
import java.util.List;

/** One action item in the panel of its post-mortem. */
public final class ActionLineView {
  private final LinkedIssueView issue;
  private final Facts facts;
  private final List<String> notes;
  private final boolean removable;
  private final int version;

  ActionLineView(
      LinkedIssueView issue, Facts facts, List<String> notes, boolean removable, int version) {
    this.issue = issue;
    this.facts = facts;
    this.notes = List.copyOf(notes);
    this.removable = removable;
    this.version = version;
  }

  public LinkedIssueView getIssue() {
    return issue;
  }

  public String getStatus() {
    return facts.status;
  }

  /** Empty for nobody. */
  public String getOwner() {
    return facts.owner;
  }

  /** Empty for no date. */
  public String getDue() {
    return facts.due;
  }

  /** Empty where nobody said it. */
  public String getStrength() {
    return facts.strength;
  }

  /** Flags, questions, and what came of a clone, in words. */
  public List<String> getNotes() {
    return notes;
  }

  public boolean isRemovable() {
    return removable;
  }

  public int getVersion() {
    return version;
  }

  /** What the host says of it, in words. */
  record Facts(String status, String owner, String due, String strength) {}
}
