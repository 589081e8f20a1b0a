package io.debrief.core.blamelint;

import static org.junit.Assert.assertEquals;

import io.debrief.core.blamelint.text.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Whatever is written, the lint answers, in time that grows with the length and no faster. */
public class RobustnessTest {
  private static final String BLAME = "Bob should have checked the config before deploying";
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  private final BlameLint lint = new BlameLint();

  @Test
  public void tenMegabytesWithoutAFullStopAreRead() {
    String text = fill("the nodes and then the disks ", TEN_MEGABYTES) + "; " + BLAME;
    assertEquals(1, lint.check(text, Format.PLAIN).size());
    assertEquals(0, lint.check(fill("x", TEN_MEGABYTES), Format.PLAIN).size());
  }

  @Test
  public void emojiAndRightToLeftTextAndLoneSurrogatesDoNotShiftOffsets() {
    for (String before :
        List.of(
            "\ud83d\udd25\ud83d\ude80 ",
            "שלום עולם. ",
            "\u202eمرحبا. ",
            "\ud83d. ",
            "\udd25 \u200d ")) {
      String text = before + BLAME + ".";
      List<Finding> found = lint.check(text, Format.PLAIN, Language.ENGLISH);
      assertEquals(before, 1, found.size());
      Finding finding = found.get(0);
      assertEquals(finding.text(), text.substring(finding.start(), finding.end()));
      assertEquals("Bob should have checked", finding.text());
    }
  }

  @Test
  public void brokenStorageFormatIsReadAsFarAsItMakesSense() {
    for (String broken :
        List.of(
            "<p>",
            "<",
            "<p",
            "</p>",
            "&",
            "&amp",
            "<![CDATA[",
            "<!--",
            "<pre>",
            "<a/",
            "</pre>",
            "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]>&c;",
            "<p a=\">\">",
            "]]>")) {
      lint.check(broken, Format.STORAGE);
      lint.check(BLAME + ". " + broken + BLAME, Format.STORAGE);
    }
    assertEquals(1, lint.check("<p>" + BLAME + "</p><pre>" + BLAME, Format.STORAGE).size());
  }

  @Test
  public void markupIsNotProseHoweverDeepItNests() {
    String deep = fill("<blockquote>", 12 * 5000) + BLAME + fill("</blockquote>", 13 * 5000);
    assertEquals(0, lint.check(deep, Format.STORAGE).size());
    assertEquals(1, lint.check(deep + "<p>" + BLAME + "</p>", Format.STORAGE).size());
    String macros = fill("<ac:structured-macro><ac:rich-text-body>", 40 * 5000) + BLAME;
    assertEquals(1, lint.check(macros, Format.STORAGE).size());
  }

  @Test
  public void aRewriteIsOfferedOnlyWhereNoMarkupStandsBetween() {
    Finding marked = lint.check("<p><b>Bob</b> should have checked it</p>", Format.STORAGE).get(0);
    assertEquals("Bob</b> should have checked", marked.text());
    assertEquals(List.of(), marked.suggestions());
    Finding plain = lint.check("<p>Bob should have checked it</p>", Format.STORAGE).get(0);
    assertEquals(List.of("Nothing prompted Bob to check"), plain.suggestions());
  }

  @Test
  public void anyOrderOfWordsIsRead() {
    String[] words =
        ("we they the engineer who that failed to forgot had not should have been by mistake Bob's"
                + " commit broke did never check , . ; : ( ) no one nobody if only more careful lack"
                + " of fault blame wrong instead of production user error it's 10:02 and but which @x"
                + " hätte")
            .split(" ");
    Random random = new Random(4);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      for (Format format : Format.values()) {
        Language language = Language.values()[round % 2];
        for (Finding finding : lint.check(text.toString(), format, language)) {
          assertEquals(finding.text(), text.substring(finding.start(), finding.end()));
        }
      }
    }
  }

  @Test
  public void aSentenceIsReadWholeWhereverItStandsInALongParagraph() {
    for (int before = 1_900; before < 2_100; before++) {
      String text = fill("The disk was full. ", before) + ". " + BLAME + ". All is well.";
      List<Finding> found = lint.check(text, Format.PLAIN, Language.ENGLISH);
      assertEquals(before + " before", 1, found.size());
      assertEquals("Bob should have checked", found.get(0).text());
    }
  }

  @Test
  public void timeGrowsWithLengthAndNoFaster() {
    List<String> worst =
        List.of(
            BLAME + " ",
            "[",
            "[\n",
            "{code",
            "{{",
            "{{\n",
            "<",
            "<a ",
            "&",
            "\"",
            "`",
            "```\n",
            "if we had ",
            "and ",
            "://",
            "|",
            "nobody ",
            "who ",
            "made a ",
            "more ",
            "(",
            "<blockquote>",
            "a@",
            "\u00ad",
            ". ",
            ".(",
            "#");
    List<String> slow = new ArrayList<>();
    for (String piece : worst) {
      for (Format format : Format.values()) {
        if (!isLinear(piece, format)) {
          slow.add(piece + " as " + format);
        }
      }
    }
    assertEquals(List.of(), slow);
  }

  /** Eight times the text may take sixteen times as long; one pass in four is enough to show it. */
  private boolean isLinear(String piece, Format format) {
    String little = fill(piece, 10_000) + "]\n}";
    String much = fill(piece, 80_000) + "]\n}";
    long allowed = 20_000_000;
    for (int attempt = 0; attempt < 4; attempt++) {
      if (time(much, format) <= 16 * time(little, format) + allowed) {
        return true;
      }
    }
    return false;
  }

  private long time(String text, Format format) {
    long begin = System.nanoTime();
    lint.check(text, format);
    return System.nanoTime() - begin;
  }

  private static String fill(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }
}
