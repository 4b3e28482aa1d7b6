-- Guides that the person wrote, each time as they were then.
CREATE TABLE own_guides (
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
CREATE INDEX own_guides_by_thing ON own_guides (workspace_id, thing_id);
CREATE INDEX own_guides_by_act ON own_guides (workspace_id, act_id);

CREATE TABLE own_guides_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES own_guides (workspace_id, id)
);

-- What the person wrote beside a guide.
CREATE TABLE guide_notes (
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
CREATE INDEX guide_notes_by_thing ON guide_notes (workspace_id, thing_id);
CREATE INDEX guide_notes_by_act ON guide_notes (workspace_id, act_id);

CREATE TABLE guide_notes_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES guide_notes (workspace_id, id)
);
