CREATE TABLE applications (
  workspace_id    TEXT NOT NULL,
  id              TEXT NOT NULL,
  employer        TEXT NOT NULL,
  employer_folded TEXT NOT NULL,
  role            TEXT NOT NULL,
  agency          TEXT,
  location        TEXT,
  requisition_id  TEXT,
  url             TEXT,
  source          TEXT,
  folded          TEXT NOT NULL,
  stage           TEXT NOT NULL,
  stage_order     INTEGER NOT NULL,
  furthest        TEXT NOT NULL,
  closure         TEXT,
  closed_on       TEXT,
  opened_on       TEXT NOT NULL,
  applied_on      TEXT,
  heard_on        TEXT NOT NULL,
  next_round_at   BIGINT,
  removed         INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX applications_by_heard ON applications (workspace_id, removed, heard_on, id);
CREATE INDEX applications_by_employer ON applications (workspace_id, employer_folded);

CREATE TABLE application_events (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  application_id TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  day            TEXT NOT NULL,
  moment         BIGINT,
  fact           TEXT NOT NULL,
  message_id     TEXT,
  round_uid      TEXT,
  recorded_at    BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX application_events_by_application ON application_events (workspace_id, application_id);
CREATE INDEX application_events_by_act ON application_events (workspace_id, act_id);
CREATE INDEX application_events_by_message ON application_events (workspace_id, message_id);
CREATE INDEX application_events_by_round ON application_events (workspace_id, round_uid);

CREATE TABLE application_event_reversals (
  workspace_id TEXT NOT NULL,
  event_id     TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, event_id),
  FOREIGN KEY (workspace_id, event_id) REFERENCES application_events (workspace_id, id)
);
