package io.debrief.core.blamelint;

/** Answers whether the administrator lets the blame lint be used here. */
public interface LintSwitch {
  boolean isLintOn();
}
