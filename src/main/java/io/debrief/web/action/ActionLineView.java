package io.debrief.web.action;

import io.debrief.web.postmortem.LinkedIssueView;
import java.util.List;

/** One action item in the panel of its post-mortem. */
public final class ActionLineView {
  private final LinkedIssueView issue;
  private final Facts facts;
  private final List<String> notes;
  private final May may;
  private final int version;

  ActionLineView(LinkedIssueView issue, Facts facts, List<String> notes, May may, int version) {
    this.issue = issue;
    this.facts = facts;
    this.notes = List.copyOf(notes);
    this.may = may;
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

  /** In words, also where neither a person nor the wording says it. */
  public String getStrength() {
    return facts.strengthName;
  }

  /** strong, medium or weak, or empty. */
  public String getStrengthWord() {
    return facts.strength;
  }

  /** Flags, questions, what came of a clone, and the latest look, in words. */
  public List<String> getNotes() {
    return notes;
  }

  public boolean isRemovable() {
    return may.removable;
  }

  /** It came with a clone, and the reader may say that it is meant. */
  public boolean isConfirmable() {
    return may.confirmable;
  }

  /** The reader may say how strong it is. */
  public boolean isChangeable() {
    return may.changeable;
  }

  public int getVersion() {
    return version;
  }

  /** What the reader may do with the promise. */
  record May(boolean removable, boolean confirmable, boolean changeable) {}

  /** What the host says of it, in words. */
  record Facts(String status, String owner, String due, String strength, String strengthName) {}
}
