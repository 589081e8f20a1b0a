create table if not exists plugin_model (
  table_prefix varchar(30) primary key,
  model_version varchar(10) not null
);
