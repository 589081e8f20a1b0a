package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a timeline to a person: in words, with what that person may see at this moment. */
@UseCase
public class TellTimeline {
  private final People people;
  private final Issues issues;
  private final IncidentRecords records;

  public TellTimeline(People people, Issues issues, IncidentRecords records) {
    this.people = people;
    this.issues = issues;
    this.records = records;
  }

  public List<ToldEntry> to(Person reader, List<TimelineEntry> entries) {
    Telling telling = new Telling(reader, entries);
    return entries.stream().map(telling::tell).toList();
  }

  /** Looks each person, issue and comment up once for the whole timeline. */
  private final class Telling {
    private final Map<String, Optional<Person>> persons = new HashMap<>();
    private final Map<String, String> comments = new HashMap<>();
    private final Map<Long, String> linkedKeys;

    Telling(Person reader, List<TimelineEntry> entries) {
      shownComments(entries)
          .forEach((incident, ids) -> comments.putAll(records.commentTexts(incident, ids, reader)));
      linkedKeys =
          issues.visibleTo(reader, linked(entries)).stream()
              .collect(Collectors.toMap(HostIssue::id, HostIssue::key, (one, same) -> one));
    }

    ToldEntry tell(TimelineEntry entry) {
      boolean comment = entry.source() == Source.COMMENT;
      // Removed, or internal when the records were last read: only another reading brings it back.
      boolean gone = entry.curated().removedAt().isPresent();
      Optional<String> live =
          comment && !gone ? Optional.ofNullable(comments.get(entry.sourceId())) : Optional.empty();
      Optional<String> quote = entry.curated().pinnedQuote().or(() -> live);
      boolean removed = gone || (comment && live.isEmpty());
      return new ToldEntry(
          entry,
          entry.curated().text().map(Wording::ofHost).orElseGet(() -> text(entry, quote)),
          quote,
          entry.authorKey().flatMap(this::person),
          entry.curated().editorKey().flatMap(this::person),
          removed);
    }

    private Wording text(TimelineEntry entry, Optional<String> quote) {
      return switch (entry.source()) {
        case CREATION -> Wording.of("debrief.timeline.creation");
        case STATUS -> change("debrief.timeline.status", entry.from(), entry.to());
        case PRIORITY -> change("debrief.timeline.priority", entry.from(), entry.to());
        case RESOLUTION -> change("debrief.timeline.resolution", entry.from(), entry.to());
        case ASSIGNEE ->
            change(
                "debrief.timeline.assignee",
                entry.from().map(this::name),
                entry.to().map(this::name));
        case SUMMARY -> Wording.of("debrief.timeline.summary");
        case COMMENT ->
            Wording.of(
                quote.isPresent() ? "debrief.timeline.comment" : "debrief.timeline.comment.gone");
        case ATTACHMENT -> Wording.of("debrief.timeline.attachment", entry.to().orElse(""));
        case LINK -> link(entry);
        case PERSON -> Wording.ofHost("");
      };
    }

    private Wording change(String key, Optional<String> from, Optional<String> to) {
      if (from.isPresent() && to.isPresent()) {
        return Wording.of(key + ".changed", from.get(), to.get());
      }
      return to.isPresent()
          ? Wording.of(key + ".set", to.get())
          : Wording.of(key + ".cleared", from.orElse(""));
    }

    private Wording link(TimelineEntry entry) {
      return entry
          .to()
          .map(Long::valueOf)
          .map(linkedKeys::get)
          .map(key -> Wording.of("debrief.timeline.link", key))
          .orElseGet(() -> Wording.of("debrief.timeline.link.hidden"));
    }

    private String name(String userKey) {
      return person(userKey).map(Person::displayName).orElse(userKey);
    }

    private Optional<Person> person(String userKey) {
      return persons.computeIfAbsent(userKey, people::byKey);
    }
  }

  private static Map<Long, Set<String>> shownComments(List<TimelineEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.source() == Source.COMMENT)
        .filter(entry -> entry.curated().removedAt().isEmpty())
        .collect(
            Collectors.groupingBy(
                TimelineEntry::incidentId,
                Collectors.mapping(TimelineEntry::sourceId, Collectors.toSet())));
  }

  private static Set<Long> linked(List<TimelineEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.source() == Source.LINK)
        .flatMap(entry -> entry.to().stream())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }
}
