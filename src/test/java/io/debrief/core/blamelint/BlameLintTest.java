package io.debrief.core.blamelint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.core.blamelint.text.Format;
import java.util.List;
import org.junit.Test;

/** The lint marks blame, and is quiet where nobody is judged. */
public class BlameLintTest {
  private final BlameLint lint = new BlameLint();

  @Test
  public void marksWhatSomebodyShouldHaveDone() {
    Finding found = one("At nine, Bob should have checked the config before deploying.");
    assertEquals("counterfactual", found.rule());
    assertEquals("Bob should have checked", found.text());
    assertEquals(9, found.start());
    assertEquals(32, found.end());
  }

  @Test
  public void isQuietAboutMachinesAndPlainActs() {
    assertEquals(List.of(), rules("The deploy job should have checked the config."));
    assertEquals(List.of(), rules("The failover failed to complete."));
    assertEquals(List.of(), rules("Alice restarted the node at 10:02."));
    assertEquals(List.of(), rules("We did not notice because the alert was muted."));
  }

  @Test
  public void marksDutiesLeftUndoneAndMistakenActs() {
    assertEquals(List.of("omission"), rules("The operator forgot to renew the certificate."));
    assertEquals(List.of("omission"), rules("We failed to test the backup."));
    assertEquals(List.of("human-error"), rules("The outage was due to human error."));
    assertEquals(
        List.of("mistaken-act"), rules("An engineer accidentally dropped the primary table."));
  }

  @Test
  public void leavesCodeAndQuotesAlone() {
    assertEquals(
        List.of(),
        lint.check("{code}\nBob should have checked it.\n{code}\nAll is well.", Format.WIKI));
    assertEquals(
        List.of(),
        lint.check("<pre>Bob should have checked it.</pre><p>All is well.</p>", Format.STORAGE));
    assertEquals(List.of(), rules("She wrote \"Bob should have checked it\" in the chat."));
  }

  @Test
  public void readsGermanWhereTheTextIsGermanOrTheWriterSaysSo() {
    String german = "Die Technikerin hat vergessen, das Zertifikat zu erneuern.";
    assertEquals(List.of("omission"), rules(german));
    assertEquals(List.of(), lint.check(german, Format.PLAIN, Language.ENGLISH));
    assertEquals(Language.GERMAN, Language.of("de-AT").orElseThrow());
    assertEquals(Language.ENGLISH, Language.of("en_US").orElseThrow());
    assertTrue(Language.of("fr").isEmpty());
  }

  @Test
  public void readsProseOfWikiMarkupAndStorageFormatWithOffsetsOfTheGivenText() {
    String wiki =
        "h2. Bob forgot to ask\n* {{Bob forgot to ask}}\n* *Bob* forgot to ask [Bob forgot|x]";
    Finding inWiki = only(lint.check(wiki, Format.WIKI));
    assertEquals("Bob* forgot to", inWiki.text());
    String storage =
        "<h2>Bob forgot to ask</h2><p>Bob didn&rsquo;t check <a href=\"x\">Bob forgot to"
            + " ask</a></p>";
    Finding inStorage = only(lint.check(storage, Format.STORAGE));
    assertEquals("Bob didn&rsquo;t check", inStorage.text());
    assertEquals(inStorage.text(), storage.substring(inStorage.start(), inStorage.end()));
  }

  @Test
  public void leavesHeadingsListsOfLabelsAndAddressesAlone() {
    assertEquals(List.of(), rules("# Bob forgot to ask\n> Bob forgot to ask\n"));
    assertEquals(List.of(), rules("See https://example.org/we-forgot/bob should."));
    assertEquals(List.of(), rules("```\nBob forgot to ask\n```\nRun `Bob forgot to ask` first."));
  }

  @Test
  public void textThatRejectsBlameIsLeftAlone() {
    assertEquals(List.of(), rules("This review is blameless, even if Bob forgot to ask."));
    assertEquals(List.of(), rules("The attacker forgot to delete the log."));
  }

  private static Finding only(List<Finding> found) {
    assertEquals(1, found.size());
    return found.get(0);
  }

  private Finding one(String text) {
    List<Finding> found = lint.check(text, Format.PLAIN);
    assertEquals(1, found.size());
    return found.get(0);
  }

  private List<String> rules(String text) {
    return lint.check(text, Format.PLAIN).stream().map(Finding::rule).toList();
  }
}
