-- When somebody was last asked about long silence, and answered: closed some, or left it.
CREATE TABLE silence_offers (
  workspace_id TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, act_id)
);
