package io.debrief.core.blamelint;

import io.debrief.core.UseCase;
import io.debrief.core.blamelint.text.Format;
import io.debrief.core.blamelint.text.WellFormed;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at what somebody is writing, or says why it cannot; keeps nothing. */
@UseCase
public class LintDraft {
  /** More text than this is refused: bytes of UTF-8. */
  public static final int MOST_BYTES = 200 * 1024;

  private final BlameLint lint;
  private final LintSwitch lintSwitch;

  public LintDraft(BlameLint lint, LintSwitch lintSwitch) {
    this.lint = lint;
    this.lintSwitch = lintSwitch;
  }

  /**
   * @param format plain, wiki or storage
   * @param language a tag such as de; empty where the text itself shall tell
   * @throws Refusal where the lint is off, or cannot read what was given
   */
  public List<Finding> look(String text, String format, Optional<String> language) {
    if (!lintSwitch.isLintOn()) {
      throw Refusal.absent(Wording.of("debrief.blame.off"));
    }
    Format read = format(format);
    Optional<Language> spoken = language.map(LintDraft::language);
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw tooLarge();
    }
    if (read == Format.STORAGE) {
      WellFormed.complaint(text)
          .ifPresent(
              complaint -> {
                throw Refusal.invalid("text", complaint.wording())
                    .with("offset", Optional.of(Integer.toString(complaint.offset())));
              });
    }
    return spoken.isPresent() ? lint.check(text, read, spoken.get()) : lint.check(text, read);
  }

  /** What is said to more text than is taken. */
  public static Refusal tooLarge() {
    return Refusal.tooLarge(
        "text", Wording.of("debrief.blame.too-large", Integer.toString(MOST_BYTES)));
  }

  private static Language language(String tag) {
    return Language.of(tag)
        .orElseThrow(() -> Refusal.invalid("language", Wording.of("debrief.blame.language", tag)));
  }

  private static Format format(String word) {
    return Arrays.stream(Format.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("format", Wording.of("debrief.blame.format", word)));
  }
}
