CREATE TABLE search_documents (
  workspace_id   TEXT NOT NULL,
  kind           TEXT NOT NULL,
  id             TEXT NOT NULL,
  application_id TEXT,
  title          TEXT NOT NULL,
  body           TEXT NOT NULL,
  folded_title   TEXT NOT NULL,
  folded_body    TEXT NOT NULL,
  at             BIGINT NOT NULL,
  words          TSVECTOR GENERATED ALWAYS AS (
                   setweight(to_tsvector('simple', folded_title), 'A')
                   || setweight(to_tsvector('simple', left(folded_body, 400000)), 'D')
                 ) STORED,
  PRIMARY KEY (workspace_id, kind, id)
);
CREATE INDEX search_documents_by_word ON search_documents USING GIN (words);

CREATE TABLE scheduled_tasks (
  task_name            TEXT NOT NULL,
  task_instance        TEXT NOT NULL,
  task_data            BYTEA,
  execution_time       TIMESTAMP WITH TIME ZONE NOT NULL,
  picked               BOOLEAN NOT NULL,
  picked_by            TEXT,
  last_success         TIMESTAMP WITH TIME ZONE,
  last_failure         TIMESTAMP WITH TIME ZONE,
  consecutive_failures INTEGER,
  last_heartbeat       TIMESTAMP WITH TIME ZONE,
  version              BIGINT NOT NULL,
  priority             SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
