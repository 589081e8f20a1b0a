package io.debrief.core.action;

import io.debrief.core.host.Person;
import io.debrief.core.host.Projects.HostProject;
import java.time.LocalDate;
import java.util.Optional;

/** An action item that may be made: where, what, whose, by when. */
public record ActionDraft(
    HostProject project,
    String issueTypeId,
    String summary,
    Optional<Person> owner,
    Optional<LocalDate> due,
    Optional<Strength> strength) {}
