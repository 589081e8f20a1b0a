package com.atlassian.activeobjects.external;

/** Source: atlassian-api.md 2.3, CONFIRMED P8. */
public interface ActiveObjectsUpgradeTask {
  ModelVersion getModelVersion();

  void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
