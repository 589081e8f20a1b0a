package io.debrief.persistence.preference;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.preference.PreferenceStore;
import io.debrief.core.preference.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps preferences in Active Objects, one row for each person who chose. */
@JiraComponent
public class AoPreferenceStore implements PreferenceStore {
  private final ActiveObjects activeObjects;

  public AoPreferenceStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public Optional<Preferences> of(String personKey) {
    return row(personKey).map(row -> new Preferences(row.isBlameLint(), row.getVersion()));
  }

  @Override
  public void keep(String personKey, Preferences chosen) {
    Optional<PreferenceRow> before = row(personKey);
    if (before.isPresent()) {
      before.get().setBlameLint(chosen.blameLint());
      before.get().setVersion(chosen.version());
      before.get().save();
    } else {
      activeObjects.create(
          PreferenceRow.class,
          List.of(
              Map.of(
                  PreferenceRow.PERSON_KEY, personKey,
                  PreferenceRow.BLAME_LINT, chosen.blameLint(),
                  PreferenceRow.VERSION, chosen.version())));
    }
  }

  private Optional<PreferenceRow> row(String personKey) {
    return Arrays.stream(
            activeObjects.find(
                PreferenceRow.class,
                Query.select().where(PreferenceRow.PERSON_KEY + " = ?", personKey)))
        .findFirst();
  }
}
