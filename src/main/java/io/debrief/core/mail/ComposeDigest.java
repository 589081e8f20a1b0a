package io.debrief.core.mail;

import io.debrief.core.UseCase;
import io.debrief.core.host.Acting;
import io.debrief.core.host.BaseAddress;
import io.debrief.core.host.HomeZone;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together what a person's digest says now. */
@UseCase
public class ComposeDigest {
  /** Where a person chooses whether to get it. */
  static final String CHOOSE = "/plugins/servlet/debrief/digest";

  private final List<DigestPart> parts;
  private final Translator translator;
  private final BaseAddress base;
  private final HomeZone home;
  private final Acting acting;

  public ComposeDigest(
      List<DigestPart> parts,
      Translator translator,
      BaseAddress base,
      HomeZone home,
      Acting acting) {
    this.parts = List.copyOf(parts);
    this.translator = translator;
    this.base = base;
    this.home = home;
    this.acting = acting;
  }

  List<DigestPart> parts() {
    return parts;
  }

  /** The day that deadlines are judged by. */
  LocalDate today(Instant now) {
    return now.atZone(home.zone()).toLocalDate();
  }

  /** In the person's language, and only what the person sees; empty where nothing needs them. */
  Optional<Digest> digestFor(Person person, Instant now) {
    return acting.as(person, () -> of(person, today(now)));
  }

  private Optional<Digest> of(Person person, LocalDate today) {
    List<DigestSection> sections =
        parts.stream()
            .flatMap(part -> part.sectionsFor(person, today).stream())
            .filter(section -> !section.lines().isEmpty())
            .sorted(Comparator.comparing(DigestSection::urgency))
            .toList();
    return sections.isEmpty() ? Optional.empty() : Optional.of(digest(person, sections));
  }

  private Digest digest(Person person, List<DigestSection> sections) {
    int things =
        sections.stream().mapToInt(section -> section.lines().size() + section.more()).sum();
    return new Digest(
        things == 1
            ? say("debrief.digest.subject.one")
            : say("debrief.digest.subject.many", Integer.toString(things)),
        say("debrief.digest.greeting", person.displayName()),
        sections.stream().map(this::section).toList(),
        say("debrief.digest.why"),
        say("debrief.digest.choose"),
        base.address() + CHOOSE);
  }

  private Digest.Section section(DigestSection section) {
    int shown = Math.min(section.lines().size(), DigestPart.MOST_LINES);
    int more = section.more() + section.lines().size() - shown;
    return new Digest.Section(
        translator.say(section.heading()),
        section.lines().stream().limit(shown).map(this::line).toList(),
        more == 0
            ? Optional.empty()
            : Optional.of(say("debrief.digest.more", Integer.toString(more))));
  }

  private Digest.Line line(DigestLine line) {
    return new Digest.Line(
        oneLine(line.name()), base.address() + line.path(), line.note().map(translator::say));
  }

  /** What people write must not break the lines of a mail. */
  private static String oneLine(String name) {
    return name.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private String say(String key, String... arguments) {
    return translator.say(Wording.of(key, arguments));
  }
}
