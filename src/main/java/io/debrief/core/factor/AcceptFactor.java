package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.factor.WriteFactor.Outcome;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Accepts a factor as it is, for a reason and until a date, and takes that back. */
@UseCase
public class AcceptFactor {
  /** Whoever wants to look later than that does not want to look. */
  static final int MOST_YEARS_AHEAD = 5;

  private final WriteFactor writing;
  private final HomeDay day;

  public AcceptFactor(WriteFactor writing, HomeDay day) {
    this.writing = writing;
    this.day = day;
  }

  /**
   * Under the version that the person saw.
   *
   * @param reviewOn a day in ISO 8601
   */
  public Outcome accept(
      SeenPostMortem seen,
      long id,
      int version,
      Optional<String> reason,
      Optional<String> reviewOn) {
    String why = FactorRules.text("reason", reason);
    LocalDate until = until(reviewOn);
    return writing.change(
        seen,
        id,
        version,
        now -> now.accepted(Optional.of(new Acceptance(why, until, seen.reader().key()))));
  }

  public Outcome takeBack(SeenPostMortem seen, long id, int version) {
    return writing.change(seen, id, version, now -> now.accepted(Optional.empty()));
  }

  private LocalDate until(Optional<String> text) {
    LocalDate until;
    try {
      until = LocalDate.parse(text.map(String::strip).orElse(""));
    } catch (DateTimeException noDay) {
      throw Refusal.invalid("reviewOn", Wording.of("debrief.causes.review-on.no-day"));
    }
    LocalDate today = day.today();
    if (!until.isAfter(today) || until.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
      throw Refusal.invalid(
          "reviewOn",
          Wording.of("debrief.causes.review-on.range", Integer.toString(MOST_YEARS_AHEAD)));
    }
    return until;
  }
}
