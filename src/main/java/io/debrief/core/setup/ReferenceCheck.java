package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.SeverityField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says which select field, option, link or space of the settings cannot be. */
@UseCase
public class ReferenceCheck {
  /** As Confluence takes them, personal spaces included. */
  private static final Pattern SPACE_KEY = Pattern.compile("~?[A-Za-z0-9._@-]{1,255}");

  private final Choices choices;

  public ReferenceCheck(Choices choices) {
    this.choices = choices;
  }

  List<Refusal.Reason> complaints(Settings settings) {
    List<Refusal.Reason> found = new ArrayList<>();
    settings.severityField().ifPresent(field -> found.addAll(complaints(field)));
    settings
        .reviews()
        .linkId()
        .filter(id -> choices.confluenceLinks().stream().noneMatch(link -> link.id().equals(id)))
        .ifPresent(id -> found.add(reason("confluenceLink", "debrief.settings.no-link", id)));
    settings.reviews().spaces().values().stream()
        .filter(key -> !SPACE_KEY.matcher(key).matches())
        .forEach(key -> found.add(reason("spaces", "debrief.settings.no-space-key", key)));
    return found;
  }

  private List<Refusal.Reason> complaints(SeverityField field) {
    Optional<List<Choice>> options = choices.options(field.id());
    if (options.isEmpty()) {
      return List.of(reason("severityField", "debrief.settings.no-field", field.id()));
    }
    Set<String> known = options.get().stream().map(Choice::id).collect(Collectors.toSet());
    return field.options().keySet().stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .map(id -> reason("severityOptions", "debrief.settings.no-option", id))
        .toList();
  }

  private static Refusal.Reason reason(String field, String key, String argument) {
    return new Refusal.Reason(Optional.of(field), Wording.of(key, argument));
  }
}
