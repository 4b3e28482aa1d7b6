-- What a person will do first if an application ends in a no; the last row whose act stands counts.
CREATE TABLE rehearsals (
  workspace_id   TEXT NOT NULL,
  id             TEXT NOT NULL,
  application_id TEXT NOT NULL,
  first_hour     TEXT NOT NULL,
  moves_up_id    TEXT,
  act_id         TEXT NOT NULL,
  at             BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX rehearsals_by_application ON rehearsals (workspace_id, application_id, id);
CREATE INDEX rehearsals_by_act ON rehearsals (workspace_id, act_id);
