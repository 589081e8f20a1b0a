package io.debrief.core.postmortem;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Severity;
import io.debrief.core.timeline.Timeline;
import io.debrief.core.timeline.Times;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a post-mortem stands.
 *
 * @param severity the worst of its incidents
 * @param lacks by part, in the order of the spine; an empty list is a part that is done
 * @param toPublish what has to be there before it can be published, in the same order
 * @param begunBy who began the meeting before its time
 * @param lessVisible incidents that fewer people may see than the post-mortem
 * @param recordsLeftOut how many records of the incidents found no room on the timeline
 * @param loaded what slices loaded on the way
 */
public record Overview(
    Optional<Severity> severity,
    Optional<Person> facilitator,
    Map<PartOfReview.Part, List<Wording>> lacks,
    List<Wording> toPublish,
    Optional<Person> begunBy,
    Optional<Person> publishedBy,
    List<HostIssue> lessVisible,
    Times times,
    Timeline timeline,
    int recordsLeftOut,
    Loaded loaded) {}
