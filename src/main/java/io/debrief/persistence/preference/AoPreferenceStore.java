package io.debrief.persistence.preference;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.preference.PreferenceStore;
import io.debrief.core.preference.Preferences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    return row(personKey)
        .map(row -> new Preferences(row.isBlameLint(), !row.isNoDigest(), row.getVersion()));
  }

  @Override
  public void keep(String personKey, Preferences chosen) {
    Optional<PreferenceRow> before = row(personKey);
    if (before.isPresent()) {
      before.get().setBlameLint(chosen.blameLint());
      before.get().setNoDigest(!chosen.digest());
      before.get().setVersion(chosen.version());
      before.get().save();
    } else {
      activeObjects.create(
          PreferenceRow.class,
          List.of(
              Map.of(
                  PreferenceRow.PERSON_KEY, personKey,
                  PreferenceRow.BLAME_LINT, chosen.blameLint(),
                  PreferenceRow.NO_DIGEST, !chosen.digest(),
                  PreferenceRow.VERSION, chosen.version())));
    }
  }

  @Override
  public Set<String> withoutDigest(Collection<String> personKeys) {
    if (personKeys.isEmpty()) {
      return Set.of();
    }
    List<Object> values = new ArrayList<>(personKeys);
    values.add(true);
    String people = String.join(",", Collections.nCopies(personKeys.size(), "?"));
    return Arrays.stream(
            activeObjects.find(
                PreferenceRow.class,
                Query.select()
                    .where(
                        PreferenceRow.PERSON_KEY
                            + (" IN (" + people + ") AND ")
                            + (PreferenceRow.NO_DIGEST + " = ?"),
                        values.toArray())))
        .map(PreferenceRow::getPersonKey)
        .collect(Collectors.toSet());
  }

  private Optional<PreferenceRow> row(String personKey) {
    return Arrays.stream(
            activeObjects.find(
                PreferenceRow.class,
                Query.select().where(PreferenceRow.PERSON_KEY + " = ?", personKey)))
        .findFirst();
  }
}
