package io.debrief.core.factor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class EditFactorsTest {
  private final FactorScene scene = new FactorScene();

  @Test
  public void namesAFactorUnderTheLockOfThePostMortemsFactors() {
    Factor added =
        scene.editing.add(
            scene.seen,
            new FactorWish(
                Optional.of("  The runbook named a host that is gone "),
                Optional.of("human-work"),
                Optional.of("external-threat"),
                Optional.of(List.of(" run  book", "RUN BOOK", "")),
                Optional.of("https://example.com/log"),
                Optional.of(List.of("tools", "information")),
                Optional.of(" It was the newest page. "),
                Optional.of(Map.of("actor", "partner", "entryPoint", "vpn"))));
    assertEquals(
        new FactorFacts(
            "The runbook named a host that is gone",
            Category.HUMAN_WORK,
            Origin.EXTERNAL_THREAT,
            List.of("run book"),
            Optional.of(URI.create("https://example.com/log")),
            Set.of(MadeSense.INFORMATION, MadeSense.TOOLS),
            "It was the newest page.",
            new Threat(
                Optional.of(Threat.Actor.PARTNER),
                Optional.of(Threat.EntryPoint.VPN),
                Optional.empty())),
        added.facts());
    assertEquals("JIRAUSER10101", added.authorKey());
    assertEquals(List.of("debrief-factor-7"), scene.locked);
  }

  @Test
  public void humanWorkSaysWhatMadeItSensible() {
    assertEquals("madeSense", refusedField(human(List.of(), "  ")));
    assertEquals(1, scene.editing.add(scene.seen, human(List.of("fatigue"), "")).version());
    assertEquals(1, scene.editing.add(scene.seen, human(List.of(), "Three nights")).version());
    Factor plain = scene.add("Disk");
    assertEquals(
        "asked as soon as it becomes human work",
        "madeSense",
        refusedField(plain, category("human-work")));
    assertEquals("madeSense", refusedField(human(List.of("luck"), "")));
  }

  @Test
  public void whatMadeItSensibleGoesWhenItIsNoHumanWorkAnyMore() {
    Factor human = scene.editing.add(scene.seen, human(List.of("fatigue"), "Three nights"));
    Factor other = scene.editing.change(scene.seen, human.id(), 1, category("procedure")).factor();
    assertEquals(Set.of(), other.facts().madeSense());
    assertEquals("", other.facts().madeSenseNote());
  }

  @Test
  public void aWishThatMakesNoSenseNamesItsField() {
    assertEquals("text", refusedField(FactorScene.wish("  ")));
    assertEquals("text", refusedField(FactorScene.wish("x".repeat(1_001))));
    assertEquals("category", refusedField(with("category", "magic")));
    assertEquals("origin", refusedField(with("origin", "outer space")));
    assertEquals("evidence", refusedField(with("evidence", "javascript:alert(1)")));
    assertEquals("evidence", refusedField(with("evidence", "https://me:secret@example.com/")));
    assertEquals("tags", refusedField(with("tags", "x".repeat(41))));
    assertEquals("threat", refusedField(with("threat", "external")));
    assertEquals(List.of(), scene.store.all);
  }

  @Test
  public void whatIsNotWishedStaysAndAnEmptyEvidenceGoes() {
    Factor factor = scene.editing.add(scene.seen, with("evidence", "http://example.com/a"));
    Factor renamed =
        scene.editing.change(scene.seen, factor.id(), 1, textOnly("Other words")).factor();
    assertEquals("Other words", renamed.facts().text());
    assertEquals(Category.TECHNOLOGY, renamed.facts().category());
    assertEquals(factor.facts().evidence(), renamed.facts().evidence());
    assertEquals(2, renamed.version());
    Factor without =
        scene.editing.change(scene.seen, factor.id(), 2, with("evidence", "")).factor();
    assertEquals(Optional.empty(), without.facts().evidence());
  }

  @Test
  public void whoIsSlowerGetsWhatTheOtherLeftAndWritesNothing() {
    Factor factor = scene.add("Disk");
    scene.editing.change(scene.seen, factor.id(), 1, textOnly("First"));
    WriteFactor.Outcome second =
        scene.editing.change(scene.seen, factor.id(), 1, textOnly("Second"));
    assertEquals(Optional.of(Wording.of("debrief.causes.stale")), second.conflict());
    assertEquals("First", second.factor().facts().text());
    assertEquals("First", scene.store.of(7).get(0).facts().text());
  }

  @Test
  public void aDeletionCanBeTakenBackAndOnlyOnce() {
    Factor factor = scene.add("Disk");
    scene.editing.delete(scene.seen, factor.id(), 1);
    assertEquals(List.of(), scene.store.of(7));
    assertEquals(
        Optional.of(Wording.of("debrief.causes.is-deleted")),
        scene.editing.change(scene.seen, factor.id(), 2, textOnly("Late")).conflict());
    scene.editing.restore(scene.seen, factor.id(), 2);
    assertEquals("Disk", scene.store.of(7).get(0).facts().text());
    assertEquals(
        Optional.of(Wording.of("debrief.causes.is-there")),
        scene.editing.restore(scene.seen, factor.id(), 3).conflict());
  }

  @Test
  public void ofAHundredDeletedOnesTheOldestIsForgotten() {
    for (int i = 0; i < 101; i++) {
      Factor factor = scene.add("Number " + i);
      scene.editing.delete(scene.seen, factor.id(), 1);
    }
    assertEquals(100, scene.store.withDeleted(7).size());
    assertEquals("Number 1", scene.store.withDeleted(7).get(0).facts().text());
  }

  @Test
  public void aHundredFactorsAreAsManyAsThereCanBe() {
    Factor first = scene.add("Number 0");
    scene.editing.delete(scene.seen, first.id(), 1);
    Collections.nCopies(100, "Another").forEach(scene::add);
    Refusal full = assertThrows(Refusal.class, () -> scene.add("One more"));
    assertEquals(Refusal.Kind.CONFLICT, full.kind());
    assertEquals(Wording.of("debrief.causes.full", "100"), full.reasons().get(0).wording());
    assertThrows(Refusal.class, () -> scene.editing.restore(scene.seen, first.id(), 2));
  }

  @Test
  public void whoMayOnlyCommentChangesOnlyWhatIsOwn() {
    Factor own = scene.add("Mine");
    scene.store.add(Factor.named(7, own.facts(), "JIRAUSER10102"));
    scene.host.denied.add(Permission.EDIT_ISSUES);
    scene.editing.change(scene.seen, own.id(), 1, textOnly("Still mine"));
    Refusal refused =
        assertThrows(
            Refusal.class, () -> scene.editing.change(scene.seen, 2, 1, textOnly("Not mine")));
    assertEquals(Refusal.Kind.FORBIDDEN, refused.kind());
    scene.host.denied.add(Permission.ADD_COMMENTS);
    assertEquals(
        Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> scene.add("Nothing")).kind());
    assertThrows(Refusal.class, () -> scene.editing.delete(scene.seen, own.id(), 2));
  }

  private String refusedField(FactorWish wish) {
    return fieldOf(assertThrows(Refusal.class, () -> scene.editing.add(scene.seen, wish)));
  }

  private String refusedField(Factor factor, FactorWish wish) {
    return fieldOf(
        assertThrows(
            Refusal.class,
            () -> scene.editing.change(scene.seen, factor.id(), factor.version(), wish)));
  }

  private static String fieldOf(Refusal refusal) {
    assertEquals(Refusal.Kind.INVALID, refusal.kind());
    return refusal.reasons().get(0).field().orElseThrow();
  }

  private static FactorWish human(List<String> madeSense, String note) {
    return new FactorWish(
        Optional.of("The change went out on a Friday"),
        Optional.of("human-work"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(madeSense),
        Optional.of(note),
        Optional.empty());
  }

  private static FactorWish category(String word) {
    return new FactorWish(
        Optional.empty(),
        Optional.of(word),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static FactorWish textOnly(String text) {
    return new FactorWish(
        Optional.of(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A good factor but for one field. */
  private static FactorWish with(String field, String value) {
    Optional<String> said = Optional.of(value);
    return new FactorWish(
        Optional.of("Disk"),
        field.equals("category") ? said : Optional.of("technology"),
        field.equals("origin") ? said : Optional.empty(),
        field.equals("tags") ? Optional.of(List.of(value)) : Optional.empty(),
        field.equals("evidence") ? said : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        field.equals("threat") ? Optional.of(Map.of("actor", value)) : Optional.empty());
  }
}
