package io.debrief.web.sweep;

import io.debrief.core.sweep.SweepStep.Work;

/** What a sweep did. */
public record SweepJson(int lookedAt, int changed, int mailed, int delivered, int failed) {
  static SweepJson of(Work work) {
    return new SweepJson(
        work.lookedAt(), work.changed(), work.mailed(), work.delivered(), work.failed());
  }
}
