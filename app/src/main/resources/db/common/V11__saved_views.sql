-- What a saved view was made into, each time; the last change that stands says how it is.
CREATE TABLE saved_view_changes (
  workspace_id TEXT NOT NULL,
  id           TEXT NOT NULL,
  view_id      TEXT NOT NULL,
  act_id       TEXT NOT NULL,
  name         TEXT NOT NULL,
  query        TEXT NOT NULL,
  removed      INTEGER NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX saved_view_changes_by_view ON saved_view_changes (workspace_id, view_id);
CREATE INDEX saved_view_changes_by_act ON saved_view_changes (workspace_id, act_id);

CREATE TABLE saved_view_change_reversals (
  workspace_id TEXT NOT NULL,
  change_id    TEXT NOT NULL,
  at           BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, change_id),
  FOREIGN KEY (workspace_id, change_id) REFERENCES saved_view_changes (workspace_id, id)
);
