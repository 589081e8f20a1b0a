package io.debrief.core.blamelint;

import io.debrief.core.host.Wording;
import java.util.List;

/**
 * Wording that judges somebody: where it stands, why it may hurt, what may be said instead.
 *
 * @param suggestions each can take the place of {@code text}, from {@code start} to {@code end}
 */
public record Finding(
    String rule,
    int start,
    int end,
    String text,
    Wording reason,
    Wording question,
    List<String> suggestions) {}
