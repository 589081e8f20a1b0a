package io.debrief.web.setup;

import java.util.List;

/** Everything that settings may name. */
public final class SettingChoicesView {
  private final List<SettingChoiceView> projects;
  private final List<SettingChoiceView> issueTypes;
  private final List<SettingChoiceView> priorities;
  private final List<SettingChoiceView> selectFields;
  private final List<SettingChoiceView> resolutions;
  private final List<SettingChoiceView> confluenceLinks;

  SettingChoicesView(
      List<SettingChoiceView> projects,
      List<SettingChoiceView> issueTypes,
      List<SettingChoiceView> priorities,
      List<SettingChoiceView> selectFields,
      List<SettingChoiceView> resolutions,
      List<SettingChoiceView> confluenceLinks) {
    this.projects = projects;
    this.issueTypes = issueTypes;
    this.priorities = priorities;
    this.selectFields = selectFields;
    this.resolutions = resolutions;
    this.confluenceLinks = confluenceLinks;
  }

  public List<SettingChoiceView> getProjects() {
    return projects;
  }

  public List<SettingChoiceView> getIssueTypes() {
    return issueTypes;
  }

  public List<SettingChoiceView> getPriorities() {
    return priorities;
  }

  public List<SettingChoiceView> getSelectFields() {
    return selectFields;
  }

  public boolean isFieldThere() {
    return !selectFields.isEmpty();
  }

  public List<SettingChoiceView> getResolutions() {
    return resolutions;
  }

  public List<SettingChoiceView> getConfluenceLinks() {
    return confluenceLinks;
  }

  public boolean isLinked() {
    return !confluenceLinks.isEmpty();
  }
}
