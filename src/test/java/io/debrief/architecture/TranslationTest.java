package io.debrief.architecture;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Every text that is asked for exists, is asked for, and is written as the products read it. */
public class TranslationTest {
  private static final Path ENGLISH = Project.RESOURCES.resolve("i18n/debrief.properties");
  private static final Path GERMAN = Project.RESOURCES.resolve("i18n/debrief_de.properties");

  @Test
  public void everyTextExistsAndIsUsed() {
    List<Path> sources = new ArrayList<>(Project.files(".java", Project.MAIN));
    sources.addAll(Project.files(".vm", Project.RESOURCES));
    sources.addAll(Project.files(".js", Project.RESOURCES));
    sources.add(Project.ROOT.resolve("atlassian-plugin.xml"));
    assertEquals(List.of(), UsedTexts.complaints(UsedTexts.in(sources), Texts.of(ENGLISH).keys()));
  }

  @Test
  public void everyTextIsSortedAndWrittenAsTheProductsReadIt() {
    assertEquals(List.of(), Texts.of(ENGLISH).complaints());
    assertEquals(List.of(), Texts.of(GERMAN).complaints());
  }

  @Test
  public void germanSaysEverythingThatEnglishSays() {
    assertEquals(List.of(), Texts.of(GERMAN).complaintsBeside(Texts.of(ENGLISH)));
  }

  @Test
  public void reportsTranslationsThatDiffer() {
    Path folder = Project.fixture("texts");
    assertEquals(
        List.of(
            "debrief.arguments has other arguments than the original",
            "debrief.untranslated is not translated",
            "debrief.surplus translates nothing"),
        Texts.of(folder.resolve("translation.properties"))
            .complaintsBeside(Texts.of(folder.resolve("original.properties"))));
  }

  @Test
  public void reportsTextsThatAreMissingOrUnused() {
    Path folder = Project.fixture("texts");
    assertEquals(
        List.of(
            "debrief.asked-by.a-source is missing",
            "debrief.asked-by.a-template is missing",
            "debrief.asked-by.the-descriptor is missing",
            "debrief.broken.format is not used",
            "debrief.late is not used",
            "debrief.stage.closed is missing",
            "debrief.stage.following-up is missing",
            "debrief.stage.reviewing is missing",
            "debrief.straight is not used"),
        UsedTexts.complaints(
            UsedTexts.in(Project.files(".txt", folder)),
            Texts.of(folder.resolve("violating.properties")).keys()));
  }

  @Test
  public void reportsTextsThatAreBadlyWritten() {
    assertEquals(
        List.of(
            "debrief.broken.format is no message format",
            "debrief.straight has a straight apostrophe",
            "debrief.late stands after debrief.straight",
            "debrief.late has no text"),
        Texts.of(Project.fixture("texts").resolve("violating.properties")).complaints());
  }
}
