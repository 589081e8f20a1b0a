package io.debrief.sandbox.activeobjects;

import io.debrief.sandbox.db.Database;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Joins the Active Objects library to a product's database. */
final class EntityManagers {
  private EntityManagers() {}

  static EntityManager over(Database db, Namespace namespace) {
    DisposableDataSource connections = new Borrowed(db);
    DatabaseProvider provider =
        db.isPostgres()
            ? new PostgreSQLDatabaseProvider(connections, db.schema())
            : new H2DatabaseProvider(connections, db.schema());
    return new EntityManager(provider, new AsInTheHost(namespace));
  }

  /** The pool belongs to the product: a plugin that goes away does not close it. */
  private static final class Borrowed extends DelegatingDataSource implements DisposableDataSource {
    Borrowed(Database db) {
      super(db.dataSource());
    }

    @Override
    public void dispose() {}
  }

  private record AsInTheHost(Namespace namespace) implements EntityManagerConfiguration {
    @Override
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return namespace;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return namespace;
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new CachingEntityInfoResolverFactory();
    }
  }
}
