-- The account a person sends letters from, one for each workspace; the password is sealed with a key that is not here.
CREATE TABLE sending_accounts (
  workspace_id  TEXT NOT NULL,
  name          TEXT NOT NULL,
  address       TEXT NOT NULL,
  host          TEXT NOT NULL,
  port          INTEGER NOT NULL,
  encryption    TEXT NOT NULL,
  user_name     TEXT NOT NULL,
  password      ${blob} NOT NULL,
  tried_at      BIGINT,
  failure       TEXT,
  failure_words TEXT,
  added_at      BIGINT NOT NULL,
  PRIMARY KEY (workspace_id)
);
