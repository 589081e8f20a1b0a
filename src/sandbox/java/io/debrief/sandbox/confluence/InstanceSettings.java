package io.debrief.sandbox.confluence;

import io.debrief.sandbox.db.Database;
import java.util.Optional;

/** Keeps what an administrator of Confluence sets for everybody. */
final class InstanceSettings {
  private final Database db;

  InstanceSettings(Database db) {
    this.db = db;
  }

  String text(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException("Confluence has no setting " + name));
  }

  void put(String name, String text) {
    db.inTransaction(
        () -> {
          db.sql().sql("DELETE FROM instance_setting WHERE setting_name = ?").param(name).update();
          return db.sql()
              .sql("INSERT INTO instance_setting (setting_name, setting_text) VALUES (?, ?)")
              .params(name, text)
              .update();
        });
  }

  private Optional<String> find(String name) {
    return db.sql()
        .sql("SELECT setting_text FROM instance_setting WHERE setting_name = ?")
        .param(name)
        .query(String.class)
        .optional();
  }
}
