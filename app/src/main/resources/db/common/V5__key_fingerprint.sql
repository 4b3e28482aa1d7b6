-- One row: which key the sealed and hashed values were made with.
CREATE TABLE key_fingerprint (
  fingerprint TEXT NOT NULL PRIMARY KEY
);
