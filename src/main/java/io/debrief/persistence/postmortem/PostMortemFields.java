package io.debrief.persistence.postmortem;

import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.Publication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Translates between a post-mortem and its row. */
final class PostMortemFields {
  private PostMortemFields() {}

  static PostMortem read(PostMortemRow row, List<Long> incidentIds) {
    return new PostMortem(
        row.getID(),
        row.getIssueId(),
        row.getFacilitatorKey(),
        Optional.ofNullable(row.getMeetingAt()).map(Instant::ofEpochMilli),
        incidentIds,
        row.getRecordsLeftOut(),
        Boolean.TRUE.equals(row.getNoneNeeded()),
        Boolean.TRUE.equals(row.getFactored()),
        Optional.ofNullable(row.getBegunBy()),
        Optional.ofNullable(row.getPublishedAt())
            .map(at -> new Publication(Instant.ofEpochMilli(at), row.getPublishedBy())),
        row.getVersion());
  }

  /** What people change, under the next version. */
  static void write(PostMortem changed, PostMortemRow row) {
    row.setFacilitatorKey(changed.facilitatorKey());
    row.setMeetingAt(changed.meetingAt().map(Instant::toEpochMilli).orElse(null));
    row.setBegunBy(changed.begunBy().orElse(null));
    row.setPublishedAt(changed.publication().map(it -> it.at().toEpochMilli()).orElse(null));
    row.setPublishedBy(changed.publication().map(Publication::byKey).orElse(null));
    row.setVersion(row.getVersion() + 1);
  }
}
