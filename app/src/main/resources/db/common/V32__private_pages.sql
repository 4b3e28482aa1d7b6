CREATE TABLE check_ins (
  workspace_id TEXT NOT NULL,
  debrief_id   TEXT NOT NULL,
  value        INTEGER NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, debrief_id)
);

CREATE TABLE private_pages (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  body         TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
