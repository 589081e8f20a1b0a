package io.debrief.web.postmortem;

import java.util.List;

/**
 * How a post-mortem gets from its meeting to its publication, and what the reader may do for it.
 */
public final class ProgressView {
  private final Acts acts;
  private final String whyNot;
  private final List<String> notes;
  private final List<String> lacks;
  private final String notice;

  ProgressView(Acts acts, String whyNot, List<String> notes, List<String> lacks, String notice) {
    this.acts = acts;
    this.whyNot = whyNot;
    this.notes = List.copyOf(notes);
    this.lacks = List.copyOf(lacks);
    this.notice = notice;
  }

  public boolean isStartable() {
    return acts.start;
  }

  /** Whether the reader may publish once nothing is lacking. */
  public boolean isPublishable() {
    return acts.publish;
  }

  public boolean isTakeable() {
    return acts.takeBack;
  }

  /** Empty where the reader may do something, or nothing is left to do. */
  public String getWhyNot() {
    return whyNot;
  }

  /** What was done so far. */
  public List<String> getNotes() {
    return notes;
  }

  public boolean isHeldUp() {
    return !lacks.isEmpty();
  }

  /** What has to be there before it can be published. */
  public List<String> getLacks() {
    return lacks;
  }

  /** What to do where Jira says another thing than the stage; empty where both agree. */
  public String getNotice() {
    return notice;
  }

  /** Which of the acts are next and the reader's. */
  record Acts(boolean start, boolean publish, boolean takeBack) {}
}
