package io.debrief.web.factor;

import io.debrief.web.timeline.ChoiceView;
import java.util.List;

/** What there is to choose in the forms of causes. */
public final class ChoicesView {
  private final List<ChoiceView> categories;
  private final List<ChoiceView> origins;
  private final List<ChoiceView> madeSense;
  private final List<ChoiceView> actors;
  private final List<ChoiceView> entryPoints;
  private final List<ChoiceView> assets;

  ChoicesView(
      List<ChoiceView> categories,
      List<ChoiceView> origins,
      List<ChoiceView> madeSense,
      List<ChoiceView> actors,
      List<ChoiceView> entryPoints,
      List<ChoiceView> assets) {
    this.categories = List.copyOf(categories);
    this.origins = List.copyOf(origins);
    this.madeSense = List.copyOf(madeSense);
    this.actors = List.copyOf(actors);
    this.entryPoints = List.copyOf(entryPoints);
    this.assets = List.copyOf(assets);
  }

  public List<ChoiceView> getCategories() {
    return categories;
  }

  public List<ChoiceView> getOrigins() {
    return origins;
  }

  public List<ChoiceView> getMadeSense() {
    return madeSense;
  }

  public List<ChoiceView> getActors() {
    return actors;
  }

  public List<ChoiceView> getEntryPoints() {
    return entryPoints;
  }

  public List<ChoiceView> getAssets() {
    return assets;
  }
}
