-- The hours in which letters wait until morning, each time as they were then.
CREATE TABLE quiet_hours (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  thing_id     TEXT NOT NULL,
  within_id    TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  content      TEXT NOT NULL,
  removed      INTEGER NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX quiet_hours_by_thing ON quiet_hours (workspace_id, thing_id);
CREATE INDEX quiet_hours_by_whole ON quiet_hours (workspace_id, within_id);
CREATE INDEX quiet_hours_by_act ON quiet_hours (workspace_id, act_id);

CREATE TABLE quiet_hours_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES quiet_hours (workspace_id, id)
);
