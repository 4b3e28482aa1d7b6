CREATE TABLE kept_warm (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  application_id TEXT NOT NULL,
  look_again     TEXT,
  different      TEXT NOT NULL,
  line           TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);

CREATE TABLE successful_skills (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  application_id TEXT NOT NULL,
  skills         TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
