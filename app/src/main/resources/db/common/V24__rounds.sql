-- Which events tell of rounds, so that all rounds can be read at once.
ALTER TABLE application_events ADD COLUMN about_round INTEGER NOT NULL DEFAULT 0;
UPDATE application_events SET about_round = 1 WHERE fact LIKE '{"fact":"round-%';
CREATE INDEX application_events_about_round ON application_events (workspace_id, about_round, application_id);

CREATE TABLE questions (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  text         TEXT NOT NULL,
  folded       TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE UNIQUE INDEX questions_by_words ON questions (workspace_id, folded);

-- The acts of a person on rounds that were taken back; what they wrote no longer stands.
CREATE TABLE interview_reversals (
  workspace_id TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, act_id)
);

-- What the person knows of a round; the last row whose act stands counts.
CREATE TABLE round_sheets (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  round_id     TEXT NOT NULL,
  kind         TEXT NOT NULL,
  zone         TEXT NOT NULL,
  minutes      INTEGER,
  people       TEXT NOT NULL,
  assessed     TEXT NOT NULL,
  outcome      TEXT,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX round_sheets_by_round ON round_sheets (workspace_id, round_id, id);
CREATE INDEX round_sheets_by_act ON round_sheets (workspace_id, act_id);

-- That a question was asked in a round.
CREATE TABLE occurrences (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  round_id     TEXT NOT NULL,
  question_id  TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, question_id) REFERENCES questions (workspace_id, id)
);
CREATE INDEX occurrences_by_round ON occurrences (workspace_id, round_id, id);
CREATE INDEX occurrences_by_act ON occurrences (workspace_id, act_id);

-- What is written about a round or about a question asked in it; about each aspect the last row whose act stands counts.
CREATE TABLE round_entries (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  round_id     TEXT NOT NULL,
  subject_id   TEXT NOT NULL,
  aspect       TEXT NOT NULL,
  text         TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE UNIQUE INDEX round_entries_of_act ON round_entries (workspace_id, act_id, subject_id, aspect);
CREATE INDEX round_entries_by_round ON round_entries (workspace_id, round_id, id);
