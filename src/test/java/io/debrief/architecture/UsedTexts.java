package io.debrief.architecture;

import static java.util.stream.Collectors.toCollection;

import io.debrief.core.action.Hint;
import io.debrief.core.blamelint.rule.Rule;
import io.debrief.core.factor.Category;
import io.debrief.core.factor.Cover;
import io.debrief.core.factor.MadeSense;
import io.debrief.core.factor.Origin;
import io.debrief.core.factor.Threat;
import io.debrief.core.followup.Verdict;
import io.debrief.core.postmortem.PartOfReview.Part;
import io.debrief.core.postmortem.Stage;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.Source;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of texts that sources name, whole or put together. */
final class UsedTexts {
  private static final Pattern KEY = Pattern.compile("[\"']?(debrief(?:\\.[a-z0-9-]+)+\\.?)[\"']");
  private static final Pattern MACRO = Pattern.compile("<xhtml-macro [^>]*\\bname=\"([^\"]+)\"");
  private static final List<String> CHANGE = List.of(".changed", ".set", ".cleared");

  /** A key that a source puts together begins so; these are its ends. */
  static final Map<String, List<String>> PUT_TOGETHER =
      Map.ofEntries(
          Map.entry(
              "debrief.role.",
              List.of("commander", "observer", "reporter", "responder", "subject-expert")),
          Map.entry("debrief.blame.", ofRules()),
          Map.entry("debrief.stray.incident.", List.of("another", "not-yet", "wider")),
          Map.entry(
              "debrief.stray.post-mortem.",
              List.of("another", "no-incident", "not-yet", "unlinked", "wider")),
          Map.entry(
              "debrief.flag.",
              List.of(
                  "missed",
                  "no-date",
                  "no-owner",
                  "overdue",
                  "owner-inactive",
                  "slipped",
                  "stale")),
          Map.entry(
              "debrief.flag.clears.",
              List.of(
                  "missed",
                  "no-date",
                  "no-owner",
                  "overdue",
                  "owner-inactive",
                  "slipped",
                  "stale")),
          Map.entry("debrief.follow-up.state.", List.of("done", "open", "wont-do")),
          Map.entry("debrief.stage.", words(Stage.values())),
          Map.entry("debrief.part.", Arrays.stream(Part.values()).map(Part::word).toList()),
          Map.entry("debrief.causes.category.", words(Category.values())),
          Map.entry("debrief.causes.origin.", words(Origin.values())),
          Map.entry("debrief.causes.made-sense.", words(MadeSense.values())),
          Map.entry("debrief.causes.actor.", words(Threat.Actor.values())),
          Map.entry("debrief.causes.entry.", words(Threat.EntryPoint.values())),
          Map.entry("debrief.causes.asset.", words(Threat.Asset.values())),
          Map.entry("debrief.causes.cover.", words(Cover.values())),
          Map.entry("debrief.causes.threat.", List.of("actor", "entry", "asset")),
          Map.entry("debrief.actions.hint.", words(Hint.values())),
          Map.entry("debrief.actions.strength.", List.of("strong", "medium", "weak", "unsaid")),
          Map.entry("debrief.verdict.", words(Verdict.values())),
          Map.entry("debrief.timeline.kind.", words(EntryKind.values())),
          Map.entry("debrief.timeline.source.", words(Source.values())),
          Map.entry("debrief.narrative.lacks.", List.of("started", "detected", "resolved")),
          Map.entry("debrief.setup.part.", partsOfSetUp()),
          Map.entry("debrief.setup.filter.", filtersOfSetUp()),
          Map.entry(
              "debrief.admin.setting.",
              List.of(
                  "automation-group",
                  "blame-lint",
                  "cadence-days",
                  "confluence-link",
                  "destinations",
                  "due-days",
                  "holidays",
                  "incident-projects",
                  "incident-types",
                  "level-mapping",
                  "meeting-delays",
                  "security-group",
                  "severities",
                  "severity-field",
                  "severity-options",
                  "slips",
                  "spaces",
                  "stale-days",
                  "wont-do-resolutions",
                  "wont-do-review-days",
                  "working-days")),
          Map.entry(
              "debrief.admin.changes.part.",
              List.of("action-item-link", "issue-type", "post-mortem-link")),
          Map.entry("debrief.timeline.status", CHANGE),
          Map.entry("debrief.timeline.priority", CHANGE),
          Map.entry("debrief.timeline.resolution", CHANGE),
          Map.entry("debrief.timeline.assignee", CHANGE));

  private UsedTexts() {}

  private static List<String> ofRules() {
    return Rule.ENGLISH.stream()
        .flatMap(rule -> Stream.of(rule.name() + ".question", rule.name() + ".reason"))
        .toList();
  }

  static Set<String> in(Collection<Path> sources) {
    TreeSet<String> found = new TreeSet<>();
    for (Path source : sources) {
      KEY.matcher(Project.text(source))
          .results()
          .map(match -> match.group(1))
          .flatMap(UsedTexts::keys)
          .forEach(found::add);
      // Confluence's macro browser puts these together from the plugin's key and the macro's name.
      MACRO
          .matcher(Project.text(source))
          .results()
          .map(match -> "io.debrief." + match.group(1))
          .flatMap(macro -> Stream.of(macro + ".label", macro + ".desc"))
          .forEach(found::add);
    }
    return found;
  }

  /** What is asked for and not there, and what is there and not asked for. */
  static List<String> complaints(Set<String> used, Set<String> known) {
    Stream<String> missing =
        used.stream().filter(key -> !known.contains(key)).map(key -> key + " is missing");
    Stream<String> unused =
        known.stream().filter(key -> !used.contains(key)).map(key -> key + " is not used");
    return List.copyOf(Stream.concat(missing, unused).collect(toCollection(TreeSet::new)));
  }

  private static Stream<String> keys(String literal) {
    List<String> ends = PUT_TOGETHER.get(literal);
    return ends == null ? Stream.of(literal) : ends.stream().map(literal::concat);
  }

  private static List<String> filtersOfSetUp() {
    return Arrays.stream(io.debrief.core.setup.SearchFilter.values())
        .flatMap(filter -> Stream.of(".name", ".description").map(filter.word()::concat))
        .toList();
  }

  private static List<String> partsOfSetUp() {
    return Arrays.stream(io.debrief.core.setup.Part.values())
        .flatMap(part -> Stream.of(".name", ".outward", ".inward").map(part.word()::concat))
        .toList();
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(UsedTexts::word).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace("_", "-");
  }
}
