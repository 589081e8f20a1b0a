package io.debrief.persistence.factor;

import static java.util.stream.Collectors.joining;

import io.debrief.core.factor.Acceptance;
import io.debrief.core.factor.Category;
import io.debrief.core.factor.Factor;
import io.debrief.core.factor.FactorFacts;
import io.debrief.core.factor.MadeSense;
import io.debrief.core.factor.Origin;
import io.debrief.core.factor.Threat;
import io.debrief.core.factor.Word;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings a factor into its row and back. Empty texts are null: Oracle knows no other. */
final class FactorFields {
  private FactorFields() {}

  static void write(Factor factor, FactorRow row) {
    FactorFacts facts = factor.facts();
    row.setWords(facts.text());
    row.setCategory(facts.category().word());
    row.setOrigin(facts.origin().word());
    row.setTags(filled(String.join("\n", facts.tags())));
    row.setEvidence(facts.evidence().map(URI::toString).orElse(null));
    row.setMadeSense(filled(facts.madeSense().stream().map(Word::word).collect(joining(","))));
    row.setMadeSenseNote(filled(facts.madeSenseNote()));
    row.setThreatActor(word(facts.threat().actor()));
    row.setEntryPoint(word(facts.threat().entryPoint()));
    row.setAffected(word(facts.threat().affected()));
    row.setAcceptedFor(factor.acceptance().map(Acceptance::reason).orElse(null));
    row.setReviewOn(factor.acceptance().map(said -> said.reviewOn().toEpochDay()).orElse(null));
    row.setAcceptedBy(factor.acceptance().map(Acceptance::byKey).orElse(null));
    row.setWhys(WhysText.write(factor.whys()));
    row.setEditorKey(factor.editorKey().orElse(null));
    row.setDeletedAt(factor.deletedAt().map(Instant::toEpochMilli).orElse(null));
    row.setVersion(factor.version());
  }

  static Factor read(FactorRow row) {
    return new Factor(
        row.getID(),
        row.getPostMortemId(),
        new FactorFacts(
            row.getWords(),
            word(Category.values(), row.getCategory()).orElseThrow(),
            word(Origin.values(), row.getOrigin()).orElseThrow(),
            parts(row.getTags(), "\n"),
            Optional.ofNullable(row.getEvidence()).map(URI::create),
            madeSense(row.getMadeSense()),
            row.getMadeSenseNote() == null ? "" : row.getMadeSenseNote(),
            new Threat(
                word(Threat.Actor.values(), row.getThreatActor()),
                word(Threat.EntryPoint.values(), row.getEntryPoint()),
                word(Threat.Asset.values(), row.getAffected()))),
        Optional.ofNullable(row.getAcceptedFor())
            .map(
                reason ->
                    new Acceptance(
                        reason, LocalDate.ofEpochDay(row.getReviewOn()), row.getAcceptedBy())),
        WhysText.read(row.getWhys()),
        row.getAuthorKey(),
        Optional.ofNullable(row.getEditorKey()),
        Optional.ofNullable(row.getDeletedAt()).map(Instant::ofEpochMilli),
        row.getVersion());
  }

  private static Set<MadeSense> madeSense(String text) {
    Set<MadeSense> found = EnumSet.noneOf(MadeSense.class);
    parts(text, ",").forEach(word -> word(MadeSense.values(), word).ifPresent(found::add));
    return found;
  }

  private static List<String> parts(String text, String separator) {
    return text == null ? List.of() : Arrays.asList(text.split(separator, -1));
  }

  private static <T extends Word> Optional<T> word(T[] choices, String word) {
    return Optional.ofNullable(word).flatMap(it -> Word.in(choices, it));
  }

  private static String word(Optional<? extends Word> choice) {
    return choice.map(Word::word).orElse(null);
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
