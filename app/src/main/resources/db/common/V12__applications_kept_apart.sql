-- Two applications that look alike, and of which the person said that they are different.
CREATE TABLE applications_kept_apart (
  workspace_id TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  one_id       TEXT NOT NULL,
  other_id     TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, act_id)
);
CREATE INDEX applications_kept_apart_by_one ON applications_kept_apart (workspace_id, one_id);
CREATE INDEX applications_kept_apart_by_other ON applications_kept_apart (workspace_id, other_id);

CREATE TABLE applications_kept_apart_reversals (
  workspace_id TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, act_id),
  FOREIGN KEY (workspace_id, act_id) REFERENCES applications_kept_apart (workspace_id, act_id)
);

CREATE INDEX applications_by_requisition ON applications (workspace_id, requisition_id);
