-- What a no said and why, as far as anybody knows; when and at which stage, the timeline says.
CREATE TABLE rejections (
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
CREATE INDEX rejections_by_thing ON rejections (workspace_id, thing_id);
CREATE INDEX rejections_by_act ON rejections (workspace_id, act_id);

CREATE TABLE rejections_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES rejections (workspace_id, id)
);
