-- What became of the one request for feedback: steps of an application that no letter tells.
CREATE TABLE feedback_requests (
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
CREATE INDEX feedback_requests_by_thing ON feedback_requests (workspace_id, thing_id);
CREATE INDEX feedback_requests_by_whole ON feedback_requests (workspace_id, within_id);
CREATE INDEX feedback_requests_by_act ON feedback_requests (workspace_id, act_id);

CREATE TABLE feedback_requests_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES feedback_requests (workspace_id, id)
);

-- What employers say of giving feedback.
CREATE TABLE feedback_policies (
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
CREATE INDEX feedback_policies_by_thing ON feedback_policies (workspace_id, thing_id);
CREATE INDEX feedback_policies_by_whole ON feedback_policies (workspace_id, within_id);
CREATE INDEX feedback_policies_by_act ON feedback_policies (workspace_id, act_id);

CREATE TABLE feedback_policies_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES feedback_policies (workspace_id, id)
);

-- What came back, sealed until its owner opens it.
CREATE TABLE received_feedback (
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
CREATE INDEX received_feedback_by_thing ON received_feedback (workspace_id, thing_id);
CREATE INDEX received_feedback_by_whole ON received_feedback (workspace_id, within_id);
CREATE INDEX received_feedback_by_act ON received_feedback (workspace_id, act_id);

CREATE TABLE received_feedback_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES received_feedback (workspace_id, id)
);
