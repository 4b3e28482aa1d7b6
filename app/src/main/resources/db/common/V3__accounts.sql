CREATE TABLE accounts (
  id                 TEXT NOT NULL PRIMARY KEY,
  shown_workspace_id TEXT,
  created_at         BIGINT NOT NULL
);

CREATE TABLE workspaces (
  id         TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  demo       INTEGER NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX workspaces_by_account ON workspaces (account_id);

CREATE TABLE sign_in_links (
  token_hash TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  expires_at BIGINT NOT NULL
);
