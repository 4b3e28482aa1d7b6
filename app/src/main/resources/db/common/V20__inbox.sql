-- Of ordinary mail only a row of this table is kept: a keyed hash, the day and the label.
CREATE TABLE messages (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  key_hash     TEXT NOT NULL,
  label        TEXT NOT NULL,
  sent_on      TEXT,
  import_id    TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE UNIQUE INDEX messages_by_key ON messages (workspace_id, key_hash);
CREATE INDEX messages_by_import ON messages (workspace_id, import_id);

CREATE TABLE job_mails (
  workspace_id   TEXT NOT NULL,
  message_id     TEXT NOT NULL,
  own            INTEGER NOT NULL,
  sent_at        BIGINT NOT NULL,
  sender_name    TEXT NOT NULL,
  sender_address TEXT NOT NULL,
  recipients     TEXT NOT NULL,
  subject        TEXT NOT NULL,
  body           TEXT NOT NULL,
  quoted         TEXT NOT NULL,
  signature      TEXT NOT NULL,
  invites        TEXT NOT NULL,
  has_html       INTEGER NOT NULL,
  eml_sha256     TEXT NOT NULL,
  eml_size       BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, message_id),
  FOREIGN KEY (workspace_id, message_id) REFERENCES messages (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX job_mails_by_file ON job_mails (eml_sha256);

-- The mails a mail answers, by the keyed hash of their Message-ID, whether they are here or not.
CREATE TABLE mail_references (
  workspace_id    TEXT NOT NULL,
  message_id      TEXT NOT NULL,
  referenced_hash TEXT NOT NULL,
  PRIMARY KEY (workspace_id, message_id, referenced_hash),
  FOREIGN KEY (workspace_id, message_id) REFERENCES messages (workspace_id, id) ON DELETE CASCADE
);

-- An application that mail speaks of and that nobody has added yet.
CREATE TABLE proposed_applications (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  employer       TEXT,
  role           TEXT,
  agency         TEXT,
  location       TEXT,
  requisition_id TEXT,
  PRIMARY KEY (workspace_id, id)
);

-- state is projected from the decisions within their transaction.
CREATE TABLE suggestions (
  workspace_id   TEXT NOT NULL,
  message_id     TEXT NOT NULL,
  judgement      TEXT NOT NULL,
  label          TEXT NOT NULL,
  hard           INTEGER NOT NULL,
  certain        INTEGER NOT NULL,
  sent_at        BIGINT NOT NULL,
  state          TEXT NOT NULL,
  targets        TEXT NOT NULL,
  proposed_id    TEXT,
  application_id TEXT,
  PRIMARY KEY (workspace_id, message_id),
  FOREIGN KEY (workspace_id, message_id) REFERENCES messages (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX suggestions_in_order ON suggestions (workspace_id, state, hard, sent_at, message_id);

CREATE TABLE suggestion_decisions (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  message_id     TEXT NOT NULL,
  decision       TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  application_id TEXT,
  proposed_id    TEXT,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX suggestion_decisions_by_act ON suggestion_decisions (workspace_id, act_id);
CREATE INDEX suggestion_decisions_by_message ON suggestion_decisions (workspace_id, message_id);
CREATE INDEX suggestion_decisions_by_proposed ON suggestion_decisions (workspace_id, proposed_id);

CREATE TABLE suggestion_decision_reversals (
  workspace_id TEXT NOT NULL,
  decision_id  TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, decision_id),
  FOREIGN KEY (workspace_id, decision_id) REFERENCES suggestion_decisions (workspace_id, id)
);

CREATE TABLE own_addresses (
  workspace_id TEXT NOT NULL,
  address      TEXT NOT NULL,
  PRIMARY KEY (workspace_id, address)
);

-- How far a reading has come is saved with what it found, so that it can go on after a restart.
CREATE TABLE imports (
  workspace_id     TEXT NOT NULL,
  id               TEXT NOT NULL,
  name             TEXT NOT NULL,
  path             TEXT NOT NULL,
  uploaded         INTEGER NOT NULL,
  state            TEXT NOT NULL,
  bytes_total      BIGINT NOT NULL,
  bytes_read       BIGINT NOT NULL,
  messages         BIGINT NOT NULL,
  job_mails        BIGINT NOT NULL,
  known            BIGINT NOT NULL,
  skipped          BIGINT NOT NULL,
  position_entry   TEXT NOT NULL,
  position_offset  BIGINT NOT NULL,
  cancel_requested INTEGER NOT NULL,
  queued_at        BIGINT NOT NULL,
  started_at       BIGINT,
  started_bytes    BIGINT NOT NULL,
  updated_at       BIGINT NOT NULL,
  finished_at      BIGINT,
  PRIMARY KEY (workspace_id, id)
);

CREATE TABLE import_skips (
  workspace_id TEXT NOT NULL,
  import_id    TEXT NOT NULL,
  number       BIGINT NOT NULL,
  place        TEXT NOT NULL,
  byte_offset  BIGINT NOT NULL,
  reason       TEXT NOT NULL,
  subject      TEXT NOT NULL,
  sender       TEXT NOT NULL,
  date         TEXT NOT NULL,
  PRIMARY KEY (workspace_id, import_id, number),
  FOREIGN KEY (workspace_id, import_id) REFERENCES imports (workspace_id, id) ON DELETE CASCADE
);
