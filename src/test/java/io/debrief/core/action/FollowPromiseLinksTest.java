package io.debrief.core.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.core.action.PromiseLinks.PromiseLink;
import io.debrief.core.host.Wording;
import io.debrief.testkit.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class FollowPromiseLinksTest {
  private final ActionScene scene = new ActionScene();

  @Before
  public void twoIssues() {
    scene.host.add(Samples.issue(5));
    scene.host.add(Samples.issue(6));
  }

  @Test
  public void aLinkMadeByHandIsAPromise() {
    scene.following.linked(byHand(1, 70, 5));
    Promise promise = scene.promises.ofLink(1).orElseThrow();
    assertEquals(5, promise.issueId());
    assertEquals(Samples.ALICE.key(), promise.byKey());
    assertFalse(promise.copied());
    assertEquals(List.of(5L), scene.news);
  }

  @Test
  public void aLinkOfAnotherIssuePromisesNothing() {
    scene.following.linked(byHand(1, 6, 5));
    assertEquals(List.of(), scene.promises.all);
    assertEquals(List.of(), scene.news);
  }

  @Test
  public void aLinkHeardTwiceIsOnePromise() {
    PromiseLink link = byHand(1, 70, 5);
    scene.following.linked(link);
    scene.following.linked(link);
    assertEquals(1, scene.promises.all.size());
    assertEquals(List.of(5L), scene.news);
  }

  @Test
  public void anIssueMayBePromisedByTwoPostMortems() {
    scene.host.add(ActionScene.postMortemIssue(71));
    scene.seen(8, scene.host.issues.get(71L));
    scene.following.linked(byHand(1, 70, 5));
    scene.following.linked(byHand(2, 71, 5));
    assertEquals(
        List.of(7L, 8L), scene.promises.ofIssue(5).stream().map(Promise::postMortemId).toList());
    assertFalse(scene.promises.all.stream().anyMatch(Promise::copied));
  }

  @Test
  public void aRemovedLinkIsNoPromise() {
    PromiseLink link = byHand(1, 70, 5);
    scene.following.linked(link);
    scene.following.unlinked(link);
    assertEquals(List.of(), scene.promises.all);
    assertEquals(List.of(5L, 5L), scene.news);
  }

  @Test
  public void aClonedActionItemIsCopiedUntilConfirmed() {
    scene.following.linked(byHand(1, 70, 5));
    scene.items.clones.put(6L, List.of(5L));
    scene.following.linked(byHand(2, 70, 6));
    assertTrue(scene.promises.ofLink(2).orElseThrow().copied());
    scene.changing.change(scene.seen, "PAY-6", Optional.empty(), true, Optional.empty(), 1);
    assertFalse(scene.promises.ofLink(2).orElseThrow().copied());
  }

  @Test
  public void aClonedPostMortemPromisesCopies() {
    scene.host.add(ActionScene.postMortemIssue(71));
    scene.seen(8, scene.host.issues.get(71L));
    scene.items.clones.put(71L, List.of(70L));
    scene.following.linked(byHand(1, 70, 5));
    scene.following.linked(byHand(2, 71, 5));
    scene.following.linked(byHand(3, 71, 6));
    assertTrue(scene.promises.ofLink(2).orElseThrow().copied());
    assertFalse(scene.promises.ofLink(3).orElseThrow().copied());
  }

  @Test
  public void theCloneOfAnIssueThatIsNotPromisedIsAPromiseLikeAnyOther() {
    scene.items.clones.put(6L, List.of(5L));
    scene.following.linked(byHand(2, 70, 6));
    assertFalse(scene.promises.ofLink(2).orElseThrow().copied());
  }

  @Test
  public void reconcilingFollowsWhatWentUnheardAndOnlyOnce() {
    byHand(1, 70, 5);
    assertEquals(1, scene.following.follow(scene.seen.postMortem()));
    assertEquals(0, scene.following.follow(scene.seen.postMortem()));
    scene.items.links.clear();
    byHand(2, 70, 6);
    assertEquals(2, scene.following.follow(scene.seen.postMortem()));
    assertEquals(6, scene.promises.all.get(0).issueId());
    assertEquals(List.of(5L, 5L, 6L), scene.news);
  }

  @Test
  public void whereLinkingIsOffNoPromiseIsForgotten() {
    scene.following.linked(byHand(1, 70, 5));
    scene.items.links.clear();
    scene.host.notLinkable = Optional.of(Wording.of("debrief.create.linking-off"));
    assertEquals(0, scene.following.follow(scene.seen.postMortem()));
    assertEquals(1, scene.promises.all.size());
  }

  @Test
  public void aStaleVersionChangesNothing() {
    scene.following.linked(byHand(1, 70, 5));
    Optional<Strength> weak = Optional.of(Strength.WEAK);
    assertTrue(
        scene.changing.change(scene.seen, "PAY-5", weak, false, Optional.empty(), 2).stale());
    assertTrue(scene.changing.unpromise(scene.seen, "PAY-5", 2).stale());
    assertEquals(1, scene.promises.all.get(0).version());
    assertFalse(
        scene.changing.change(scene.seen, "PAY-5", weak, false, Optional.empty(), 1).stale());
    assertEquals(weak, scene.promises.all.get(0).strength());
    assertEquals(2, scene.promises.all.get(0).version());
  }

  @Test
  public void whatSomebodyChangedWhileWeWaitedForTheLockIsNotTakenBack() {
    scene.following.linked(byHand(1, 70, 5));
    scene.whileWaiting = () -> scene.promises.save(scene.promises.all.get(0).confirmed());
    ChangePromise.Outcome outcome = scene.changing.unpromise(scene.seen, "PAY-5", 1);
    assertTrue(outcome.stale());
    assertEquals(2, outcome.promise().version());
    assertEquals(1, scene.promises.all.size());
    assertEquals(1, scene.items.links.size());
    assertEquals(List.of(5L), scene.news);
    assertFalse(scene.changing.unpromise(scene.seen, "PAY-5", 2).stale());
    assertEquals(0, scene.items.links.size());
    assertEquals(List.of(5L, 5L), scene.news);
  }

  @Test
  public void promisesGoWithTheirPostMortem() {
    scene.following.linked(byHand(1, 70, 5));
    scene.following.linked(byHand(2, 70, 6));
    Runnable afterwards = new ForgetPromises(scene.promises, scene.working).forgetting(7);
    assertEquals(2, scene.promises.all.size());
    afterwards.run();
    assertEquals(List.of(), scene.promises.all);
    assertEquals(List.of(5L, 6L, 5L, 6L), scene.news);
  }

  private PromiseLink byHand(long id, long from, long to) {
    PromiseLink link = new PromiseLink(id, from, to);
    scene.items.links.add(link);
    return link;
  }
}
