package io.debrief.core.timeline;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.Optional;

/**
 * What one person may do to one timeline, and why not.
 *
 * @param add may add entries, and change those of one's own
 * @param editOthers may change what others or the host wrote
 */
public record TimelineRights(String personKey, boolean add, boolean editOthers) {
  public Optional<Wording> whyNotAdd() {
    return add ? Optional.empty() : Optional.of(Wording.of("debrief.timeline.may-not-add"));
  }

  public Optional<Wording> whyNotEdit(TimelineEntry entry) {
    return mayEdit(entry)
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.timeline.may-not-edit"));
  }

  public boolean mayEdit(TimelineEntry entry) {
    return editOthers || (add && isOwn(entry));
  }

  private boolean isOwn(TimelineEntry entry) {
    return entry.source() == Source.PERSON && entry.authorKey().equals(Optional.of(personKey));
  }

  void requireAdd() {
    refuse(whyNotAdd());
  }

  void requireEdit(TimelineEntry entry) {
    refuse(whyNotEdit(entry));
  }

  private static void refuse(Optional<Wording> reason) {
    if (reason.isPresent()) {
      throw Refusal.forbidden(reason.get());
    }
  }
}
