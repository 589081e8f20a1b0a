package io.debrief.core.setup;

import java.util.List;

/** Keeps what administrators changed; nothing is ever altered or removed. */
public interface AuditLog {
  void add(AuditEntry entry);

  /** Latest first. */
  List<AuditEntry> latest(int startAt, int atMost);

  int size();
}
