package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.factor.FactorCoverage.Covered;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PartOfReview;
import io.debrief.core.postmortem.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The third part: what made the incident likely, and whether something answers all of it. */
@UseCase
public class Causes implements PartOfReview {
  private static final String NONE = "debrief.causes.lacks.factors";

  private final FactorCoverage coverage;

  public Causes(FactorCoverage coverage) {
    this.coverage = coverage;
  }

  @Override
  public Part part() {
    return Part.CAUSES;
  }

  @Override
  public List<Wording> lacks(Review review) {
    List<Covered> factors = coverage.of(review.postMortem(), review.loaded());
    if (factors.isEmpty()) {
      return List.of(Wording.of(NONE));
    }
    List<Wording> lacks = new ArrayList<>();
    count(lacks, factors, Cover.UNCOVERED, "debrief.causes.lacks.uncovered");
    count(lacks, factors, Cover.LOOK_AGAIN, "debrief.causes.lacks.look-again");
    return lacks;
  }

  /** Without a factor nothing was learned; what answers each may be found later. */
  @Override
  public boolean holdsUp(Wording lack) {
    return lack.key().equals(Optional.of(NONE));
  }

  private static void count(List<Wording> lacks, List<Covered> factors, Cover wanted, String key) {
    long count = factors.stream().filter(each -> each.cover() == wanted).count();
    if (count > 0) {
      lacks.add(Wording.of(key, Long.toString(count)));
    }
  }
}
