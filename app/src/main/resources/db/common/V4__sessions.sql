-- token_hash is a keyed hash: whoever reads the database cannot take over a session.
CREATE TABLE sessions (
  id           TEXT NOT NULL PRIMARY KEY,
  token_hash   TEXT NOT NULL UNIQUE,
  account_id   TEXT REFERENCES accounts (id) ON DELETE CASCADE,
  device       TEXT NOT NULL,
  created_at   BIGINT NOT NULL,
  last_seen_at BIGINT NOT NULL,
  lasts_millis BIGINT NOT NULL,
  expires_at   BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE session_attributes (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  name       TEXT NOT NULL,
  content    ${blob} NOT NULL,
  PRIMARY KEY (session_id, name)
);

-- A used link is kept until it would have expired, so that a second visit can be told what happened.
ALTER TABLE sign_in_links ADD COLUMN used_at BIGINT;
ALTER TABLE accounts ADD COLUMN welcomed_at BIGINT;

CREATE TABLE passwords (
  account_id TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
  encoded    TEXT NOT NULL,
  set_at     BIGINT NOT NULL
);

CREATE TABLE password_tries (
  id          TEXT NOT NULL PRIMARY KEY,
  account_id  TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  source_hash TEXT NOT NULL,
  at          BIGINT NOT NULL
);
CREATE INDEX password_tries_by_time ON password_tries (account_id, at);

-- A removed passkey stays for as long as its removal can be undone; it signs nobody in meanwhile.
CREATE TABLE passkeys (
  id                      TEXT NOT NULL PRIMARY KEY,
  account_id              TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  credential_id           TEXT NOT NULL UNIQUE,
  name                    TEXT NOT NULL,
  public_key              ${blob} NOT NULL,
  signature_count         BIGINT NOT NULL,
  user_verified           INTEGER NOT NULL,
  backup_eligible         INTEGER NOT NULL,
  backed_up               INTEGER NOT NULL,
  transports              TEXT NOT NULL,
  attestation_object      ${blob},
  attestation_client_data ${blob},
  created_at              BIGINT NOT NULL,
  last_used_at            BIGINT NOT NULL,
  removed_at              BIGINT,
  removed_by_act          TEXT
);
CREATE INDEX passkeys_by_account ON passkeys (account_id);
