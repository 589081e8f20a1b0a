package io.debrief.core.blamelint;

import io.debrief.core.host.Wording;
import java.util.List;

/** Wording that judges somebody: where it stands, why it may hurt, what may be said instead. */
public record Finding(
    String rule,
    int start,
    int end,
    String text,
    Wording reason,
    Wording question,
    List<String> rewrites) {}
