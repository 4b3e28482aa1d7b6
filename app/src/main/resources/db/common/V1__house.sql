-- Ids are UUIDv7 as text, instants epoch milliseconds, days ISO text. workspace_id leads every key.

CREATE TABLE acts (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  summary_key  TEXT NOT NULL,
  arguments    TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX acts_by_time ON acts (workspace_id, at);

CREATE TABLE act_reversals (
  workspace_id TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, act_id),
  FOREIGN KEY (workspace_id, act_id) REFERENCES acts (workspace_id, id)
);
