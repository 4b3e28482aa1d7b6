-- Letters about an application, each time as they were then.
CREATE TABLE letters (
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
CREATE INDEX letters_by_thing ON letters (workspace_id, thing_id);
CREATE INDEX letters_by_whole ON letters (workspace_id, within_id);
CREATE INDEX letters_by_act ON letters (workspace_id, act_id);

CREATE TABLE letters_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES letters (workspace_id, id)
);

-- The person’s own templates.
CREATE TABLE letter_templates (
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
CREATE INDEX letter_templates_by_thing ON letter_templates (workspace_id, thing_id);
CREATE INDEX letter_templates_by_whole ON letter_templates (workspace_id, within_id);
CREATE INDEX letter_templates_by_act ON letter_templates (workspace_id, act_id);

CREATE TABLE letter_templates_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES letter_templates (workspace_id, id)
);

-- The name a person writes under.
CREATE TABLE letter_names (
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
CREATE INDEX letter_names_by_thing ON letter_names (workspace_id, thing_id);
CREATE INDEX letter_names_by_whole ON letter_names (workspace_id, within_id);
CREATE INDEX letter_names_by_act ON letter_names (workspace_id, act_id);

CREATE TABLE letter_names_reversals (
  workspace_id TEXT NOT NULL,
  version_id   TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, version_id),
  FOREIGN KEY (workspace_id, version_id) REFERENCES letter_names (workspace_id, id)
);
