-- Pages on which somebody may answer without an account.
CREATE TABLE interviewer_links (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  thing_id     TEXT NOT NULL,
  within_id    TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  content      TEXT NOT NULL,
  removed      INTEGER NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX interviewer_links_by_thing ON interviewer_links (workspace_id, thing_id);
CREATE INDEX interviewer_links_by_whole ON interviewer_links (workspace_id, within_id);
CREATE INDEX interviewer_links_by_act ON interviewer_links (workspace_id, act_id);

CREATE TABLE interviewer_links_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES interviewer_links (workspace_id, id)
);

-- What was sent through such a page, so that nobody floods it.
CREATE TABLE interviewer_tries (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  link_id      TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX interviewer_tries_by_link ON interviewer_tries (workspace_id, link_id, at);
