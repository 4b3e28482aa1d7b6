-- What a mail was taken for and what the person says it is. Of its words keyed hashes are kept.
CREATE TABLE corrections (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  sender       TEXT NOT NULL,
  shown_sender TEXT NOT NULL,
  said         TEXT NOT NULL,
  is_label     TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);

CREATE TABLE correction_wordings (
  workspace_id  TEXT NOT NULL,
  correction_id TEXT NOT NULL,
  hash          TEXT NOT NULL,
  PRIMARY KEY (workspace_id, correction_id, hash),
  FOREIGN KEY (workspace_id, correction_id) REFERENCES corrections (workspace_id, id) ON DELETE CASCADE
);

-- Append-only: the last change to a correction says whether it stands.
CREATE TABLE correction_changes (
  workspace_id  TEXT NOT NULL,
  id            TEXT NOT NULL,
  correction_id TEXT NOT NULL,
  stands        INTEGER NOT NULL,
  act_id        TEXT NOT NULL,
  reversal      INTEGER NOT NULL,
  at            BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, correction_id) REFERENCES corrections (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX correction_changes_by_correction ON correction_changes (workspace_id, correction_id, id);
CREATE INDEX correction_changes_by_act ON correction_changes (workspace_id, act_id);
