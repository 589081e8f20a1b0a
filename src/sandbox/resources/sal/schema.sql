-- What both products keep for SAL and the application links. Runs on H2 and on PostgreSQL.
CREATE TABLE IF NOT EXISTS plugin_setting (
  setting_key VARCHAR(100) PRIMARY KEY,
  setting_type VARCHAR(20) NOT NULL,
  setting_value TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS application_link (
  link_id VARCHAR(36) PRIMARY KEY,
  application_type VARCHAR(255) NOT NULL,
  link_name VARCHAR(255) NOT NULL,
  display_url VARCHAR(1000) NOT NULL,
  primary_link BOOLEAN NOT NULL
);
CREATE TABLE IF NOT EXISTS scheduled_job (
  job_id VARCHAR(255) PRIMARY KEY,
  runner_key VARCHAR(255) NOT NULL,
  interval_millis BIGINT NOT NULL,
  next_run BIGINT NOT NULL
);
-- Counts how often a cache was emptied: nodes of a cluster hear of each other through it.
CREATE TABLE IF NOT EXISTS cache_stamp (
  cache_name VARCHAR(255) PRIMARY KEY,
  stamp BIGINT NOT NULL
);
