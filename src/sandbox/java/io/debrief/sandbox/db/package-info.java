/**
 * One product's database: connection, transactions, and what a test may see of its statements. May
 * use: Spring JDBC, HikariCP, datasource-proxy, H2, PostgreSQL. Start reading at {@link Database}.
 */
package io.debrief.sandbox.db;
