-- What the person wrote for the sheet of a round, each time as it was then.
CREATE TABLE sheets (
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
CREATE INDEX sheets_by_thing ON sheets (workspace_id, thing_id);
CREATE INDEX sheets_by_act ON sheets (workspace_id, act_id);

CREATE TABLE sheets_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES sheets (workspace_id, id)
);
