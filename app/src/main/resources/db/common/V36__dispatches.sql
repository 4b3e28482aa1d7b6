-- A click on sending and what became of it: HELD, SENDING, then SENT, FAILED, UNKNOWN or WITHDRAWN.
CREATE TABLE dispatches (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  letter_id      TEXT NOT NULL,
  application_id TEXT NOT NULL,
  act_id         TEXT NOT NULL,
  message_id     TEXT NOT NULL,
  state          TEXT NOT NULL,
  asked_at       BIGINT NOT NULL,
  goes_at        BIGINT NOT NULL,
  begun_at       BIGINT,
  ended_at       BIGINT,
  failure        TEXT,
  failure_words  TEXT,
  PRIMARY KEY (workspace_id, id)
);
-- One letter at a time is on its way about an application; so no two can be sent by a race.
CREATE UNIQUE INDEX dispatches_under_way ON dispatches (workspace_id, application_id)
  WHERE state IN ('HELD', 'SENDING', 'UNKNOWN');
CREATE INDEX dispatches_by_letter ON dispatches (workspace_id, letter_id);
CREATE INDEX dispatches_by_act ON dispatches (workspace_id, act_id);
CREATE INDEX dispatches_by_time ON dispatches (state, goes_at);
