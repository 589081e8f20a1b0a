-- All state of the embedded Confluence. Runs on H2 and on PostgreSQL.
CREATE TABLE IF NOT EXISTS instance_setting (
  setting_name VARCHAR(50) PRIMARY KEY,
  setting_text VARCHAR(1000) NOT NULL
);
CREATE TABLE IF NOT EXISTS person (
  user_key VARCHAR(32) PRIMARY KEY,
  user_name VARCHAR(100) NOT NULL UNIQUE,
  full_name VARCHAR(255) NOT NULL,
  email VARCHAR(255) NOT NULL,
  time_zone VARCHAR(50),
  locale VARCHAR(20),
  active BOOLEAN NOT NULL
);
CREATE TABLE IF NOT EXISTS group_member (
  group_name VARCHAR(100) NOT NULL,
  user_key VARCHAR(32) NOT NULL REFERENCES person (user_key),
  PRIMARY KEY (group_name, user_key)
);
CREATE TABLE IF NOT EXISTS space (
  space_key VARCHAR(50) PRIMARY KEY,
  space_name VARCHAR(255) NOT NULL,
  description VARCHAR(1000) NOT NULL,
  home_page_id BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS space_permission (
  space_key VARCHAR(50) NOT NULL REFERENCES space (space_key),
  permission VARCHAR(10) NOT NULL,
  group_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (space_key, permission, group_name)
);
-- lower_title: a title is unique within its space whatever its letter case.
CREATE TABLE IF NOT EXISTS page (
  page_id BIGINT PRIMARY KEY,
  space_key VARCHAR(50) NOT NULL REFERENCES space (space_key),
  parent_id BIGINT REFERENCES page (page_id),
  title VARCHAR(255) NOT NULL,
  lower_title VARCHAR(255) NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  creator_key VARCHAR(32) NOT NULL,
  created TIMESTAMP WITH TIME ZONE NOT NULL,
  modifier_key VARCHAR(32) NOT NULL,
  modified TIMESTAMP WITH TIME ZONE NOT NULL,
  UNIQUE (space_key, lower_title)
);
CREATE TABLE IF NOT EXISTS page_version (
  page_id BIGINT NOT NULL REFERENCES page (page_id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  modifier_key VARCHAR(32) NOT NULL,
  modified TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (page_id, version)
);
-- The subject is a user key or a group name; restriction is VIEW or EDIT.
CREATE TABLE IF NOT EXISTS page_restriction (
  page_id BIGINT NOT NULL REFERENCES page (page_id),
  restriction VARCHAR(10) NOT NULL,
  subject_kind VARCHAR(10) NOT NULL,
  subject VARCHAR(100) NOT NULL,
  PRIMARY KEY (page_id, restriction, subject_kind, subject)
);
