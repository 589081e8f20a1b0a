package io.debrief.core.followup;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Refusal.Reason;
import io.debrief.core.host.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a check-in, and says of all its fields at once what is wrong with them. */
public final class CheckInRules {
  public static final int LONGEST_NOTE = 4_000;
  public static final int LONGEST_REASON = 1_000;
  static final int LONGEST_EVIDENCE = 2_000;

  /** Whoever wants to look later than that does not want to look. */
  static final int MOST_YEARS_AHEAD = 5;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final LocalDate today;
  private final List<Reason> reasons = new ArrayList<>();

  private CheckInRules(LocalDate today) {
    this.today = today;
  }

  /**
   * @param today by which deadlines are judged
   * @throws Refusal that names the fields
   */
  public static Valid check(CheckInWish wish, LocalDate today) {
    return new CheckInRules(today).checked(wish);
  }

  private Valid checked(CheckInWish wish) {
    Optional<Verdict> verdict = filled(wish.verdict()).flatMap(Verdict::ofWord);
    if (verdict.isEmpty()) {
      wrong("verdict", Wording.of("debrief.check-in.verdict.unknown"));
    }
    Optional<String> note = bounded("note", filled(wish.note()), LONGEST_NOTE);
    Optional<URI> evidence =
        bounded("evidence", filled(wish.evidence()), LONGEST_EVIDENCE).flatMap(this::evidence);
    Optional<LocalDate> nextDue = filled(wish.nextDue()).flatMap(this::day);
    Optional<String> reason = bounded("reason", filled(wish.reason()), LONGEST_REASON);
    verdict.ifPresent(said -> fitting(said, filled(wish.nextDue()).isPresent(), nextDue, reason));
    if (!reasons.isEmpty()) {
      throw Refusal.invalid(reasons);
    }
    return new Valid(verdict.orElseThrow(), note, evidence, nextDue, reason);
  }

  private static Optional<String> filled(Optional<String> text) {
    return text.map(String::strip).filter(words -> !words.isEmpty());
  }

  private Optional<String> bounded(String field, Optional<String> text, int most) {
    if (text.filter(words -> words.length() > most).isPresent()) {
      wrong(field, Wording.of("debrief.check-in.too-long", Integer.toString(most)));
      return Optional.empty();
    }
    return text;
  }

  private Optional<URI> evidence(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null
          && uri.getUserInfo() == null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException notAnAddress) {
      // Said below, together with the addresses of other kinds.
    }
    wrong("evidence", Wording.of("debrief.check-in.evidence.wrong"));
    return Optional.empty();
  }

  private Optional<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isBefore(today)) {
        wrong("nextDue", Wording.of("debrief.check-in.next.past", day.toString()));
      } else if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
        wrong(
            "nextDue", Wording.of("debrief.check-in.next.far", Integer.toString(MOST_YEARS_AHEAD)));
      } else {
        return Optional.of(day);
      }
    } catch (DateTimeParseException notADay) {
      wrong("nextDue", Wording.of("debrief.check-in.next.wrong"));
    }
    return Optional.empty();
  }

  private void fitting(
      Verdict verdict, boolean dated, Optional<LocalDate> nextDue, Optional<String> reason) {
    if (verdict == Verdict.WONT_DO) {
      if (reason.isEmpty() && !isWrong("reason")) {
        wrong("reason", Wording.of("debrief.check-in.reason.missing"));
      }
      if (!dated) {
        wrong("nextDue", Wording.of("debrief.check-in.next.missing"));
      } else if (nextDue.filter(today::equals).isPresent()) {
        wrong("nextDue", Wording.of("debrief.check-in.next.today"));
      }
    } else if (reason.isPresent()) {
      wrong("reason", Wording.of("debrief.check-in.reason.needless"));
    }
    if (verdict == Verdict.DONE && dated) {
      wrong("nextDue", Wording.of("debrief.check-in.next.needless"));
    }
  }

  private boolean isWrong(String field) {
    return reasons.stream().anyMatch(reason -> reason.field().equals(Optional.of(field)));
  }

  private void wrong(String field, Wording wording) {
    reasons.add(new Reason(Optional.of(field), wording));
  }

  /** A check-in that makes sense. */
  public record Valid(
      Verdict verdict,
      Optional<String> note,
      Optional<URI> evidence,
      Optional<LocalDate> nextDue,
      Optional<String> reason) {}
}
