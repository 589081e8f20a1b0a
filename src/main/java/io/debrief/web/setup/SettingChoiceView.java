package io.debrief.web.setup;

/** Something that a setting may name. */
public final class SettingChoiceView {
  private final String id;
  private final String name;

  SettingChoiceView(String id, String name) {
    this.id = id;
    this.name = name;
  }

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
