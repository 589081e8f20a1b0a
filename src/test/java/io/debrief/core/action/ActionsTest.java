package io.debrief.core.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.core.factor.Factor;
import io.debrief.core.factor.LoadedFactors;
import io.debrief.core.factor.Whys;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PartOfReview.Part;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.Review;
import io.debrief.testkit.InMemoryFactors;
import io.debrief.testkit.InMemoryPromises;
import io.debrief.testkit.Samples;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.Test;

/** What the part of actions lacks, in the words that people read. */
public class ActionsTest {
  private static final String ALL_WEAK =
      "All action items are weak: they depend on somebody remembering."
          + " Is there one that works by itself?";
  private static final String ALLE_SCHWACH =
      "Alle Maßnahmen sind schwach: Sie hängen davon ab, dass sich jemand erinnert."
          + " Gibt es eine, die von selbst wirkt?";

  private final InMemoryPromises promises = new InMemoryPromises();
  private final InMemoryFactors factors = new InMemoryFactors();
  private final Reason reason = new Reason();
  private final Actions actions =
      new Actions(new LoadedPromises(promises, reason), new LoadedFactors(factors));

  private void promised(Strength... strengths) {
    for (Strength strength : strengths) {
      promised(Optional.of(strength), Set.of());
    }
  }

  private void promised(Optional<Strength> strength, Set<Long> factorIds) {
    int n = promises.all.size();
    promises.add(
        new Promise(
            0, 7, 100 + n, 900 + n, Samples.NINE, "JIRAUSER1", strength, factorIds, false, 1));
  }

  private Factor factor() {
    return factors.add(
        new Factor(
            0,
            7,
            null,
            Optional.empty(),
            Whys.NONE,
            "JIRAUSER1",
            Optional.empty(),
            Optional.empty(),
            1));
  }

  private List<Wording> lacking() {
    PostMortem postMortem =
        new PostMortem(
            7,
            70,
            Samples.ALICE.key(),
            Optional.empty(),
            List.of(1L),
            0,
            reason.said.isPresent(),
            !factors.all.isEmpty(),
            Optional.empty(),
            Optional.empty(),
            1);
    return actions.lacks(new Review(postMortem, List.of(), new Loaded()));
  }

  private List<String> said(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "i18n.debrief",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    return lacking().stream()
        .map(
            each ->
                new MessageFormat(bundle.getString(each.key().orElseThrow()), locale)
                    .format(each.arguments().toArray()))
        .toList();
  }

  @Test
  public void itIsThePartOfActions() {
    assertEquals(Part.ACTIONS, actions.part());
  }

  @Test
  public void whereAllThatIsPromisedIsWeakOneIsAskedForThatWorksByItself() {
    promised(Strength.WEAK, Strength.WEAK);
    assertEquals(List.of(ALL_WEAK), said(Locale.ENGLISH));
    assertEquals(List.of(ALLE_SCHWACH), said(Locale.GERMAN));
  }

  @Test
  public void aSingleWeakOneIsAllThatIsPromised() {
    promised(Strength.WEAK);
    assertEquals(List.of(ALL_WEAK), said(Locale.ENGLISH));
  }

  @Test
  public void oneThatIsMediumOrStrongIsEnough() {
    promised(Strength.WEAK, Strength.MEDIUM);
    assertEquals(List.of(), said(Locale.ENGLISH));
    promises.all.clear();
    promised(Strength.STRONG, Strength.WEAK);
    assertEquals(List.of(), said(Locale.ENGLISH));
  }

  @Test
  public void oneOfWhichNobodySaysHowStrongItIsIsNotHeldToBeWeak() {
    promised(Strength.WEAK);
    promised(Optional.empty(), Set.of());
    assertEquals(List.of(), said(Locale.ENGLISH));
  }

  @Test
  public void thatAllIsWeakIsWorthAThoughtAndHoldsNothingUp() {
    promised(Strength.WEAK);
    assertFalse(actions.holdsUp(lacking().get(0)));
  }

  @Test
  public void whereNothingIsPromisedNothingIsWeakButAnActionItemOrAReasonIsLacking() {
    List<Wording> lacking = lacking();
    assertEquals(List.of(Wording.of("debrief.actions.lacks.items")), lacking);
    assertTrue(actions.holdsUp(lacking.get(0)));
    reason.said = Optional.of(new NoneNeeded(7, "A drill", "JIRAUSER1", Samples.NINE, 1));
    assertEquals(List.of(), lacking());
  }

  @Test
  public void allWeakIsSaidBeforeWhatAnswersNoFactorAndNeitherHoldsUp() {
    long factor = factor().id();
    promised(Optional.of(Strength.WEAK), Set.of(factor));
    promised(Optional.of(Strength.WEAK), Set.of());
    promised(Optional.of(Strength.WEAK), Set.of(99L));
    List<Wording> lacking = lacking();
    assertEquals(
        List.of(
            Wording.of("debrief.actions.lacks.strong"),
            Wording.of("debrief.actions.lacks.factor", "2")),
        lacking);
    assertEquals(List.of(), lacking.stream().filter(actions::holdsUp).toList());
  }

  @Test
  public void whereNobodyNamedAFactorNothingHasToAnswerOne() {
    promised(Strength.STRONG);
    assertEquals(List.of(), lacking());
  }

  private static final class Reason implements NoneNeededStore {
    private Optional<NoneNeeded> said = Optional.empty();

    @Override
    public Optional<NoneNeeded> of(long postMortemId) {
      return said;
    }

    @Override
    public void keep(NoneNeeded wanted) {
      said = Optional.of(wanted);
    }

    @Override
    public void forget(long postMortemId) {
      said = Optional.empty();
    }
  }
}
