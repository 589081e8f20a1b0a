package io.debrief.sandbox.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of one product, shared by the host's SQL and the plugin's Active Objects. */
public final class Database implements AutoCloseable {
  /** What the process says that {@link #dieBefore} ends. */
  public static final int KILLED = 137;

  private final HikariDataSource pool;
  private final String schema;
  private final Runnable release;
  private final Statements statements = new Statements();
  private final Outage outage = new Outage();
  private final SuddenDeath death = new SuddenDeath();
  private final DataSource dataSource;
  private final JdbcClient sql;
  private final JdbcClient unwatched;
  private final TransactionTemplate transactions;

  private Database(Address address) {
    schema = address.schema();
    release = address.release();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setPoolName(address.product());
    config.setMaximumPoolSize(16);
    config.setMinimumIdle(1);
    if (address.ownSchema()) {
      config.setConnectionInitSql("SET " + address.searchPath() + " " + schema);
    }
    pool = new HikariDataSource(config);
    DataSource watched =
        ProxyDataSourceBuilder.create(pool)
            .listener(death)
            .methodListener(death)
            .listener(outage)
            .methodListener(outage)
            .listener(new StatementCount(statements))
            .build();
    dataSource = new TransactionAwareDataSourceProxy(watched);
    sql = JdbcClient.create(dataSource);
    unwatched = JdbcClient.create(pool);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(watched));
  }

  /**
   * @param option {@code h2}: in memory; {@code postgres}: a database of its own in one embedded
   *     server per JVM; else a JDBC URL, in which each product has its schema
   */
  public static Database open(String option, String product) {
    return new Database(Address.of(option, product));
  }

  public DataSource dataSource() {
    return dataSource;
  }

  /** The schema that holds this product's tables, in the spelling of the database. */
  public String schema() {
    return schema;
  }

  /** Where another process finds the same database. */
  public String url() {
    return pool.getJdbcUrl();
  }

  public boolean isPostgres() {
    return pool.getJdbcUrl().startsWith("jdbc:postgresql:");
  }

  public JdbcClient sql() {
    return sql;
  }

  /**
   * For what the products do by other means, between their nodes: no statement that is counted or
   * fails, and outside of every transaction.
   */
  public JdbcClient unwatched() {
    return unwatched;
  }

  /** A connection that nothing watches, until the caller closes it. */
  public Connection connect() throws SQLException {
    return pool.getConnection();
  }

  /** Joins the transaction of the present thread where there is one. */
  public <T> T inTransaction(Supplier<T> work) {
    return transactions.execute(status -> work.get());
  }

  public Statements statements() {
    return statements;
  }

  /**
   * From the n-th next statement on every statement and commit fails as a lost connection does, -1
   * = now, until {@link #repair()}.
   */
  public void breakAfter(int statementsUntilThen) {
    outage.beginAfter(statementsUntilThen);
  }

  public void repair() {
    outage.end();
  }

  /**
   * The whole process is gone before the n-th next statement or commit, whichever thread makes it.
   */
  public void dieBefore(int nextCalls) {
    death.before(nextCalls);
  }

  /** How many statements and commits there have been. */
  public int jdbcCalls() {
    return death.calls();
  }

  /** Runs a script of statements that end in a semicolon. */
  public void run(String classpathSqlScript) {
    new ResourceDatabasePopulator(new ClassPathResource(classpathSqlScript)).execute(dataSource);
  }

  @Override
  public void close() {
    pool.close();
    release.run();
  }
}
