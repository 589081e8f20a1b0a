package io.debrief.core.factor;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Refusal.Reason;
import io.debrief.core.host.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes of a wish what a factor says, or names every field that is wrong. */
final class FactorRules {
  /** In UTF-16 units, of every text that people write here. */
  static final int LONGEST_TEXT = 1_000;

  static final int LONGEST_TAG = 40;
  static final int MOST_TAGS = 10;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private static final Set<String> THREAT_FIELDS = Set.of("actor", "entryPoint", "affected");

  private final List<Reason> reasons = new ArrayList<>();

  private FactorRules() {}

  /**
   * Reads a wish.
   *
   * @param now what the factor says; empty for a new one
   * @throws Refusal that names the fields
   */
  static FactorFacts read(FactorWish wish, Optional<FactorFacts> now) {
    FactorRules rules = new FactorRules();
    FactorFacts said = rules.facts(wish, now);
    if (!rules.reasons.isEmpty()) {
      throw Refusal.invalid(rules.reasons);
    }
    return said;
  }

  /** A text that may not be empty and not be endless. */
  static String text(String field, Optional<String> wished) {
    FactorRules rules = new FactorRules();
    String said = rules.bounded(field, wished.orElse("").strip());
    if (said.isEmpty() && rules.reasons.isEmpty()) {
      rules.wrong(field, Wording.of("debrief.causes.blank"));
    }
    if (!rules.reasons.isEmpty()) {
      throw Refusal.invalid(rules.reasons);
    }
    return said;
  }

  private FactorFacts facts(FactorWish wish, Optional<FactorFacts> now) {
    String text = wish.text().map(String::strip).or(() -> now.map(FactorFacts::text)).orElse("");
    if (text.isEmpty()) {
      wrong("text", Wording.of("debrief.causes.blank"));
    }
    Category category =
        choice("category", Category.values(), wish.category(), now.map(FactorFacts::category))
            .orElse(null);
    Origin origin =
        choice("origin", Origin.values(), wish.origin(), now.map(FactorFacts::origin))
            .orElse(Origin.INTERNAL);
    if (category == null && wish.category().isEmpty()) {
      wrong("category", Wording.of("debrief.causes.category.missing"));
    }
    boolean human = category == Category.HUMAN_WORK;
    Set<MadeSense> madeSense =
        wish.madeSense()
            .map(this::madeSense)
            .orElseGet(() -> human ? now.map(FactorFacts::madeSense).orElse(Set.of()) : Set.of());
    String note =
        bounded(
            "madeSenseNote",
            wish.madeSenseNote()
                .map(String::strip)
                .orElseGet(() -> human ? now.map(FactorFacts::madeSenseNote).orElse("") : ""));
    fitting(category, madeSense, note);
    return new FactorFacts(
        bounded("text", text),
        category,
        origin,
        wish.tags().map(this::tags).or(() -> now.map(FactorFacts::tags)).orElse(List.of()),
        wish.evidence().isPresent()
            ? wish.evidence().map(String::strip).filter(it -> !it.isEmpty()).flatMap(this::evidence)
            : now.flatMap(FactorFacts::evidence),
        madeSense,
        note,
        threat(wish, origin, now));
  }

  /** Whoever says that people's work played a part says what made it sensible. */
  private void fitting(Category category, Set<MadeSense> madeSense, String note) {
    boolean said = !madeSense.isEmpty() || !note.isEmpty();
    if (category == Category.HUMAN_WORK && !said) {
      wrong("madeSense", Wording.of("debrief.causes.made-sense.missing"));
    }
    if (category != null && category != Category.HUMAN_WORK && said) {
      wrong("madeSense", Wording.of("debrief.causes.made-sense.only-human"));
    }
  }

  private Threat threat(FactorWish wish, Origin origin, Optional<FactorFacts> now) {
    boolean external = origin == Origin.EXTERNAL_THREAT;
    if (wish.threat().isEmpty()) {
      return external ? now.map(FactorFacts::threat).orElse(Threat.UNKNOWN) : Threat.UNKNOWN;
    }
    Map<String, String> words = wish.threat().get();
    if (!THREAT_FIELDS.containsAll(words.keySet())) {
      wrong("threat", Wording.of("debrief.causes.threat.unknown"));
    }
    Threat said =
        new Threat(
            choice("threat", Threat.Actor.values(), filled(words, "actor"), Optional.empty()),
            choice(
                "threat",
                Threat.EntryPoint.values(),
                filled(words, "entryPoint"),
                Optional.empty()),
            choice("threat", Threat.Asset.values(), filled(words, "affected"), Optional.empty()));
    if (!external && !said.equals(Threat.UNKNOWN)) {
      wrong("threat", Wording.of("debrief.causes.threat.only-external"));
    }
    return said;
  }

  private static Optional<String> filled(Map<String, String> words, String name) {
    return Optional.ofNullable(words.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }

  private <T extends Word> Optional<T> choice(
      String field, T[] choices, Optional<String> wished, Optional<T> now) {
    if (wished.isEmpty()) {
      return now;
    }
    Optional<T> found = Word.in(choices, wished.get());
    if (found.isEmpty()) {
      wrong(field, Wording.of("debrief.causes.choice", wished.get()));
    }
    return found;
  }

  private Set<MadeSense> madeSense(List<String> words) {
    Set<MadeSense> found = EnumSet.noneOf(MadeSense.class);
    for (String word : words) {
      choice("madeSense", MadeSense.values(), Optional.of(word), Optional.<MadeSense>empty())
          .ifPresent(found::add);
    }
    return found;
  }

  /** Each once, whatever its capitals. */
  private List<String> tags(List<String> wished) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String tag : wished) {
      String word = tag.strip().replaceAll("\\s+", " ");
      if (word.length() > LONGEST_TAG || word.contains(",")) {
        wrong("tags", Wording.of("debrief.causes.tag", Integer.toString(LONGEST_TAG)));
      } else if (!word.isEmpty()) {
        tags.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
      }
    }
    if (tags.size() > MOST_TAGS) {
      wrong("tags", Wording.of("debrief.causes.tags", Integer.toString(MOST_TAGS)));
    }
    return List.copyOf(tags.values());
  }

  private Optional<URI> evidence(String text) {
    try {
      URI uri = new URI(bounded("evidence", text));
      if (uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null
          && uri.getUserInfo() == null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException notAnAddress) {
      // Said below, together with the addresses of other kinds.
    }
    wrong("evidence", Wording.of("debrief.causes.evidence"));
    return Optional.empty();
  }

  private String bounded(String field, String text) {
    if (text.length() > LONGEST_TEXT) {
      wrong(field, Wording.of("debrief.causes.long", Integer.toString(LONGEST_TEXT)));
    }
    return text;
  }

  private void wrong(String field, Wording wording) {
    reasons.add(new Reason(Optional.of(field), wording));
  }
}
