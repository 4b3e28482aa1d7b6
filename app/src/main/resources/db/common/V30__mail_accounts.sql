-- Where a person's mail lies; the password is sealed with a key that is not here.
CREATE TABLE mail_accounts (
  workspace_id  TEXT NOT NULL,
  id            TEXT NOT NULL,
  address       TEXT NOT NULL,
  host          TEXT NOT NULL,
  port          INTEGER NOT NULL,
  encryption    TEXT NOT NULL,
  user_name     TEXT NOT NULL,
  password      ${blob} NOT NULL,
  every_minutes INTEGER NOT NULL,
  next_at       BIGINT,
  tried_at      BIGINT,
  failure       TEXT,
  failure_words TEXT,
  added_at      BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX mail_accounts_by_next ON mail_accounts (next_at);

-- How far a folder was read, in the server's own numbering of mails.
CREATE TABLE mail_folders (
  workspace_id TEXT NOT NULL,
  account_id   TEXT NOT NULL,
  name         TEXT NOT NULL,
  number       INTEGER NOT NULL,
  used_for     TEXT NOT NULL,
  chosen       INTEGER NOT NULL,
  uid_validity BIGINT NOT NULL,
  last_uid     BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, account_id, name),
  FOREIGN KEY (workspace_id, account_id) REFERENCES mail_accounts (workspace_id, id) ON DELETE CASCADE
);

ALTER TABLE imports ADD COLUMN account_id TEXT;
ALTER TABLE imports ADD COLUMN failure TEXT;
ALTER TABLE imports ADD COLUMN failure_words TEXT;
ALTER TABLE imports ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
CREATE INDEX imports_by_account ON imports (workspace_id, account_id);
