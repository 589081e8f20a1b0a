package io.debrief.web.setup;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import io.debrief.core.setup.Installation;
import io.debrief.core.setup.LevelMapping;
import io.debrief.web.setup.SettingsJson.LevelMappingJson;
import io.debrief.web.shared.JsonBody;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads mappings of security levels from JSON and writes them. */
final class LevelMappings {
  private static final String FIELD = "levelMapping";

  private final Installation installation;

  LevelMappings(Installation installation) {
    this.installation = installation;
  }

  Set<LevelMapping> read(SettingsValues values, Set<LevelMapping> now) {
    return values.objects(FIELD, now, this::mapping);
  }

  private LevelMapping mapping(JsonBody each) {
    LevelMapping mapping =
        new LevelMapping(place(each, "project", "level"), place(each, "toProject", "toLevel"));
    each.refuseOthers();
    return mapping;
  }

  private MappedPlace place(JsonBody each, String project, String level) {
    String key = each.text(project).orElse("");
    long id = installation.projectId(key).orElseThrow(() -> senseless(key));
    return new MappedPlace(id, each.text(level).map(LevelMappings::levelId));
  }

  private static Long levelId(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException notAnId) {
      throw senseless(text);
    }
  }

  private static Refusal senseless(String text) {
    return Refusal.invalid(FIELD, Wording.of("debrief.settings.senseless", text));
  }

  /** Without those of projects that are gone. */
  List<LevelMappingJson> json(Set<LevelMapping> mappings) {
    return mappings.stream()
        .flatMap(mapping -> json(mapping).stream())
        .sorted(
            Comparator.comparing(LevelMappingJson::project)
                .thenComparing(it -> it.level() == null ? "" : it.level())
                .thenComparing(LevelMappingJson::toProject))
        .toList();
  }

  private Optional<LevelMappingJson> json(LevelMapping mapping) {
    return installation
        .projectKey(mapping.from().projectId())
        .flatMap(
            from ->
                installation
                    .projectKey(mapping.to().projectId())
                    .map(
                        to ->
                            new LevelMappingJson(
                                from, level(mapping.from()), to, level(mapping.to()))));
  }

  private static String level(MappedPlace place) {
    return place.levelId().map(Object::toString).orElse(null);
  }
}
