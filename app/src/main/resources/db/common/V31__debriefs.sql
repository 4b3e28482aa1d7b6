CREATE TABLE choices_after_no (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  application_id TEXT NOT NULL,
  choice         TEXT NOT NULL,
  until_day      TEXT,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX choices_after_no_by_application ON choices_after_no (workspace_id, application_id);

CREATE TABLE debriefs (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  form         TEXT NOT NULL,
  begun_at     BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);

CREATE TABLE debrief_applications (
  workspace_id   TEXT NOT NULL,
  debrief_id     TEXT NOT NULL,
  application_id TEXT NOT NULL,
  PRIMARY KEY (workspace_id, debrief_id, application_id),
  FOREIGN KEY (workspace_id, debrief_id) REFERENCES debriefs (workspace_id, id)
);
CREATE INDEX debrief_applications_by_application
  ON debrief_applications (workspace_id, application_id);

CREATE TABLE debrief_visits (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  debrief_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, debrief_id) REFERENCES debriefs (workspace_id, id)
);
CREATE INDEX debrief_visits_by_debrief ON debrief_visits (workspace_id, debrief_id);

CREATE TABLE debrief_steps (
  workspace_id TEXT NOT NULL,
  debrief_id   TEXT NOT NULL,
  step         TEXT NOT NULL,
  body         TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, debrief_id, step),
  FOREIGN KEY (workspace_id, debrief_id) REFERENCES debriefs (workspace_id, id)
);

CREATE TABLE debrief_closings (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  debrief_id   TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, debrief_id) REFERENCES debriefs (workspace_id, id)
);
CREATE INDEX debrief_closings_by_debrief ON debrief_closings (workspace_id, debrief_id);

-- What a taken back act left behind in this module no longer stands.
CREATE TABLE debrief_reversals (
  workspace_id TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, act_id)
);

CREATE TABLE causes (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  debrief_id     TEXT NOT NULL,
  application_id TEXT,
  body           TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);

CREATE TABLE lessons (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  debrief_id     TEXT NOT NULL,
  application_id TEXT,
  body           TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);

CREATE TABLE plans (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  debrief_id     TEXT NOT NULL,
  application_id TEXT,
  body           TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);

CREATE TABLE plan_proofs (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  plan_id        TEXT NOT NULL,
  application_id TEXT NOT NULL,
  came           TEXT NOT NULL,
  done           TEXT NOT NULL,
  helped         TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);

CREATE TABLE strengths (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  kind           TEXT NOT NULL,
  body           TEXT NOT NULL,
  application_id TEXT,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
