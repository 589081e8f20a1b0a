package io.debrief.core.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.core.action.PromiseActionItems.Outcome;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.testkit.Samples;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class PromiseActionItemsTest {
  private static final ActionWish ALERT = ActionScene.wish("Alert on the length of the mail queue");

  private final ActionScene scene = new ActionScene();

  @Test
  public void makesLinksAndPromisesAnIssueInTheProjectOfTheIncident() {
    long id = promised(ALERT);

    Promise promise = scene.promises.all.get(0);
    assertEquals(id, promise.issueId());
    assertEquals(7, promise.postMortemId());
    assertEquals(Samples.ALICE.key(), promise.byKey());
    assertEquals(Optional.of(Strength.MEDIUM), promise.strength());
    assertEquals("PAY", scene.items.made.get(id).project().key());
    assertEquals("10002", scene.items.made.get(id).issueTypeId());
    assertEquals(70, scene.items.links.get(0).postMortemIssueId());
    assertEquals(List.of(id), scene.news);
  }

  @Test
  public void theUsualDateFollowsTheSeverity() {
    // Sev 1 on Wednesday, 4 March 2026: 15 days on is Thursday the 19th.
    long id = promised(ALERT);
    assertEquals(Optional.of(LocalDate.parse("2026-03-19")), scene.items.made.get(id).due());
  }

  @Test
  public void aRepeatedRequestMakesNothingTwice() {
    List<ActionWish> wishes = List.of(ActionScene.wish("One"), ActionScene.wish("Two"));
    List<Outcome> first = scene.promising.promise(scene.seen, Optional.of("r"), wishes);
    assertEquals(first, scene.promising.promise(scene.seen, Optional.of("r"), wishes));
    assertEquals(2, scene.items.made.size());
    assertEquals(2, scene.promises.all.size());
    assertEquals(2, scene.news.size());
  }

  @Test
  public void twoLinesThatSayTheSameAreTwoActionItems() {
    scene.promising.promise(scene.seen, Optional.of("r"), List.of(ALERT, ALERT));
    assertEquals(2, scene.promises.all.size());
  }

  @Test
  public void whereverItIsCutOffARepeatGoesOnAndMakesOne() {
    for (String step : List.of("create", "link")) {
      ActionScene cut = new ActionScene();
      cut.host.afterwards =
          done -> {
            if (done.equals(step)) {
              throw new IllegalStateException("cut off after " + done);
            }
          };
      List<ActionWish> wishes = List.of(ALERT);
      assertThrows(
          IllegalStateException.class,
          () -> cut.promising.promise(cut.seen, Optional.of("r"), wishes));
      assertEquals(List.of(), cut.promises.all);
      cut.host.afterwards = done -> {};
      cut.promising.promise(cut.seen, Optional.of("r"), wishes);
      assertEquals(step, 1, cut.items.made.size());
      assertEquals(step, 1, cut.items.links.size());
      assertEquals(step, 1, cut.promises.all.size());
    }
  }

  @Test
  public void whatWasTakenBackIsNotPromisedAgainByARepeat() {
    scene.promising.promise(scene.seen, Optional.of("r"), List.of(ALERT));
    String key = "PAY-" + scene.promises.all.get(0).issueId();
    scene.changing.unpromise(scene.seen, key, 1);
    scene.promising.promise(scene.seen, Optional.of("r"), List.of(ALERT));
    assertEquals(List.of(), scene.promises.all);
    assertEquals(1, scene.items.made.size());
  }

  @Test
  public void aRequestIdServesOneWish() {
    scene.promising.promise(scene.seen, Optional.of("r"), List.of(ALERT));
    List<ActionWish> other = List.of(ActionScene.wish("Two"));
    assertEquals(
        "requestId", field(scene.promising.promise(scene.seen, Optional.of("r"), other).get(0)));
  }

  @Test
  public void oneThatFailsKeepsNoOtherFromBeingPromised() {
    List<Outcome> outcomes =
        scene.promising.promise(
            scene.seen,
            Optional.empty(),
            List.of(
                ActionScene.wish("  "),
                ActionWish.adopting("PAY-999", Optional.empty()),
                owned("nobody"),
                ALERT));
    assertEquals("summary", field(outcomes.get(0)));
    assertEquals("issueKey", field(outcomes.get(1)));
    assertEquals("owner", field(outcomes.get(2)));
    assertTrue(outcomes.get(3).issueId().isPresent());
    assertEquals(1, scene.promises.all.size());
  }

  @Test
  public void whatTheHostRefusesLeavesNothingBehind() {
    scene.items.refuses =
        Optional.of(Refusal.invalid("customfield_1", Wording.ofHost("Team is required.")));
    List<ActionWish> wishes = List.of(ALERT);
    Outcome refused = scene.promising.promise(scene.seen, Optional.of("r"), wishes).get(0);
    assertEquals("customfield_1", field(refused));
    assertEquals(0, scene.places.all.size());
    scene.items.refuses = Optional.empty();
    scene.promising.promise(scene.seen, Optional.of("r"), wishes);
    assertEquals(1, scene.promises.all.size());
  }

  @Test
  public void anOwnerWhoIsNoLongerActiveIsRefused() {
    scene.host.known.add(new Person("JIRAUSER10105", "erin", "Erin", false));
    assertEquals("owner", field(outcome(owned("erin"))));
  }

  @Test
  public void aDateInThePastIsRefusedAndTodayIsNot() {
    assertEquals("due", field(outcome(dated("2026-03-03"))));
    long id = promised(dated("2026-03-04"));
    assertEquals(Optional.of(LocalDate.parse("2026-03-04")), scene.items.made.get(id).due());
  }

  @Test
  public void anIssueThatIsThereIsAdoptedOnce() {
    scene.host.add(Samples.issue(5));
    ActionWish adopting = ActionWish.adopting("PAY-5", Optional.of(Strength.STRONG));
    promised(adopting);
    promised(adopting);
    assertEquals(1, scene.promises.all.size());
    assertEquals(Optional.of(Strength.STRONG), scene.promises.all.get(0).strength());
    assertEquals(List.of(5L), scene.news);
  }

  @Test
  public void aPostMortemDoesNotPromiseItself() {
    assertEquals("issueKey", field(outcome(ActionWish.adopting("PAY-70", Optional.empty()))));
  }

  @Test
  public void whoMayNotSeeAnIssueCannotAdoptIt() {
    scene.host.add(Samples.issue(5));
    scene.host.invisible.add(5L);
    Outcome refused = outcome(ActionWish.adopting("PAY-5", Optional.empty()));
    assertEquals(Refusal.Kind.NOT_FOUND, refused.refusal().orElseThrow().kind());
  }

  @Test
  public void whoMayNotEditThePostMortemPromisesNothing() {
    scene.host.denied.add(Permission.EDIT_ISSUES);
    Refusal refusal = assertThrows(Refusal.class, () -> outcome(ALERT));
    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
  }

  @Test
  public void whoMayNotCreateOrLinkThereIsRefusedForThatItem() {
    for (Permission missing : List.of(Permission.CREATE_ISSUES, Permission.LINK_ISSUES)) {
      scene.host.deniedIn.put(10000L, Set.of(missing));
      assertEquals(Refusal.Kind.FORBIDDEN, outcome(ALERT).refusal().orElseThrow().kind());
    }
  }

  @Test
  public void archivedProjectsTakeNothing() {
    scene.projects.archived = true;
    assertEquals("projectKey", field(outcome(ALERT)));
  }

  @Test
  public void anArchivedIssueIsNotPromised() {
    scene.host.add(Samples.issue(5));
    scene.items.archived.add(5L);
    Outcome refused = outcome(ActionWish.adopting("PAY-5", Optional.empty()));
    assertEquals("issueKey", field(refused));
    assertEquals(Refusal.Kind.CONFLICT, refused.refusal().orElseThrow().kind());
    assertEquals(0, scene.items.links.size());
  }

  @Test
  public void noneAndTooManyAreRefusedAsAWhole() {
    assertThrows(
        Refusal.class, () -> scene.promising.promise(scene.seen, Optional.empty(), List.of()));
    List<ActionWish> many = Collections.nCopies(51, ALERT);
    assertThrows(Refusal.class, () -> scene.promising.promise(scene.seen, Optional.empty(), many));
  }

  @Test
  public void thePreviewMakesNothingAndSaysWhatWouldBecomeOfEachLine() {
    List<PreviewActionItems.Preview> previews =
        scene.previewing.of(
            scene.seen,
            List.of("Improve monitoring", "", "Automate the failover @alice 2026-03-10", "PAY-9"),
            Optional.empty(),
            Optional.empty());
    assertEquals(3, previews.size());
    assertEquals(List.of(Hint.NO_OWNER, Hint.OPEN_ENDED), previews.get(0).hints());
    assertEquals(
        Optional.of(LocalDate.parse("2026-03-19")), previews.get(0).wish().orElseThrow().due());
    assertEquals(List.of(), previews.get(1).hints());
    assertEquals(Optional.empty(), previews.get(1).refusal());
    assertEquals(Optional.of(Strength.STRONG), previews.get(1).wish().orElseThrow().strength());
    assertTrue(previews.get(2).refusal().isPresent());
    assertEquals(0, scene.items.made.size());
    assertEquals(0, scene.places.all.size());
  }

  @Test
  public void aLineNamesAllItsMistakesAndItsQuestions() {
    PreviewActionItems.Preview preview =
        previews(List.of("Improve monitoring @heidi 2026-02-30"), "NONE").get(0);
    assertEquals(
        List.of("due", "projectKey", "owner"),
        preview.refusal().orElseThrow().reasons().stream()
            .map(reason -> reason.field().orElse(""))
            .toList());
    assertEquals(List.of(Hint.OPEN_ENDED), preview.hints());
    assertEquals(Optional.empty(), preview.wish());
  }

  @Test
  public void whatTheHostRefusesIsNamedBesideOurOwnMistakes() {
    scene.items.refuses =
        Optional.of(
            Refusal.invalid("customfield_10500", Wording.of("debrief.actions.summary"))
                .with("createFormUrl", Optional.of("/form")));
    PreviewActionItems.Preview preview =
        previews(List.of("Alert on the mail queue @heidi 2026-03-03"), "").get(0);
    assertEquals(
        List.of("owner", "due", "customfield_10500"),
        preview.refusal().orElseThrow().reasons().stream()
            .map(reason -> reason.field().orElse(""))
            .toList());
    assertEquals(
        Optional.of("/form"), preview.refusal().orElseThrow().facts().get("createFormUrl"));
  }

  @Test
  public void whoPromisesForARestrictedPostMortemIsToldWhatTheHostsHistoryTells() {
    HostIssue restricted =
        scene.host.add(
            new HostIssue(
                71,
                "PAY-71",
                "Restricted",
                10000,
                "PAY",
                Samples.POST_MORTEM_TYPE,
                Optional.empty(),
                Optional.of(10400L),
                Samples.NINE));
    List<String> lines = List.of("Alert on the mail queue @alice", "PAY-1");
    assertEquals(
        List.of(List.of(Hint.NAMED_IN_HISTORY), List.of(Hint.NAMED_IN_HISTORY)),
        scene
            .previewing
            .of(scene.seen(8, restricted), lines, Optional.empty(), Optional.empty())
            .stream()
            .map(PreviewActionItems.Preview::hints)
            .toList());
    assertEquals(List.of(), previews(lines, "").get(0).hints());
  }

  private List<PreviewActionItems.Preview> previews(List<String> lines, String project) {
    return scene.previewing.of(scene.seen, lines, Optional.of(project), Optional.empty());
  }

  private long promised(ActionWish wish) {
    return outcome(wish).issueId().orElseThrow();
  }

  private Outcome outcome(ActionWish wish) {
    return scene.promising.promise(scene.seen, Optional.empty(), List.of(wish)).get(0);
  }

  private static String field(Outcome outcome) {
    return outcome.refusal().orElseThrow().reasons().get(0).field().orElse("");
  }

  private static ActionWish owned(String owner) {
    return with(Optional.of(owner), Optional.empty());
  }

  private static ActionWish dated(String day) {
    return with(Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  private static ActionWish with(Optional<String> owner, Optional<LocalDate> due) {
    return new ActionWish(
        Optional.empty(),
        ALERT.summary(),
        Optional.empty(),
        Optional.empty(),
        owner,
        due,
        false,
        Optional.empty());
  }
}
