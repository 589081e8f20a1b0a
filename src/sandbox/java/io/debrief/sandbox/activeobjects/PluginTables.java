package io.debrief.sandbox.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.debrief.sandbox.db.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The plugin's own tables: Active Objects by the real library, in the product's transactions. */
public final class PluginTables implements ActiveObjects {
  private final Database db;
  private final EntityManager entities;
  private final Namespace namespace;

  public PluginTables(Database db, String namespace) {
    this.db = db;
    this.namespace = new Namespace(namespace);
    entities = EntityManagers.over(db, this.namespace);
  }

  String prefix() {
    return namespace.prefix();
  }

  @Override
  @SafeVarargs
  public final void migrate(Class<? extends RawEntity<?>>... types) {
    run(() -> entities.migrate(types));
  }

  @Override
  public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
    return call(() -> entities.get(type, key));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return call(() -> entities.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
    return call(() -> entities.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
    run(() -> entities.create(type, rows));
  }

  @Override
  public void delete(RawEntity<?>... rows) {
    run(() -> entities.delete(rows));
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return call(() -> entities.deleteWithSQL(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return call(() -> entities.find(type, query));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
    run(() -> entities.stream(type, query, callback));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return call(() -> entities.count(type, query));
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    return db.inTransaction(callback::doInTransaction);
  }

  private static <T> T call(SqlCall<T> work) {
    try {
      return work.answer();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  private static void run(SqlRun work) {
    try {
      work.perform();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  private interface SqlCall<T> {
    T answer() throws SQLException;
  }

  private interface SqlRun {
    void perform() throws SQLException;
  }
}
