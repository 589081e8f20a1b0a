package io.debrief.sandbox.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.debrief.sandbox.db.Database;
import java.util.Comparator;
import java.util.List;
import net.java.ao.RawEntity;

/** Brings the plugin's tables to the model of its present version, in order, each step once. */
public final class Model {
  private final Database db;
  private final PluginTables tables;

  public Model(Database db, PluginTables tables) {
    this.db = db;
    this.tables = tables;
    db.run("sandbox/plugin-model.sql");
  }

  @SuppressWarnings("unchecked")
  public void upgrade(List<ActiveObjectsUpgradeTask> tasks, List<Class<?>> entities) {
    tasks.stream()
        .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
        .filter(task -> task.getModelVersion().isNewerThan(present()))
        .forEach(this::apply);
    tables.migrate(
        entities.stream().map(type -> type.asSubclass(RawEntity.class)).toArray(Class[]::new));
  }

  private void apply(ActiveObjectsUpgradeTask task) {
    task.upgrade(present(), tables);
    db.sql().sql("delete from plugin_model where table_prefix = ?").param(tables.prefix()).update();
    db.sql()
        .sql("insert into plugin_model (table_prefix, model_version) values (?, ?)")
        .param(tables.prefix())
        .param(task.getModelVersion().toString())
        .update();
  }

  private ModelVersion present() {
    return db.sql()
        .sql("select model_version from plugin_model where table_prefix = ?")
        .param(tables.prefix())
        .query(String.class)
        .optional()
        .map(ModelVersion::valueOf)
        .orElse(ModelVersion.valueOf("0"));
  }
}
