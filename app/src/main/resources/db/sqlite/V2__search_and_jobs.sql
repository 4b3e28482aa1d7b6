-- FTS5 needs an integer key for its documents, so the number is the primary key here.
CREATE TABLE search_documents (
  number         INTEGER PRIMARY KEY,
  workspace_id   TEXT NOT NULL,
  kind           TEXT NOT NULL,
  id             TEXT NOT NULL,
  application_id TEXT,
  title          TEXT NOT NULL,
  body           TEXT NOT NULL,
  folded_title   TEXT NOT NULL,
  folded_body    TEXT NOT NULL,
  at             INTEGER NOT NULL,
  UNIQUE (workspace_id, kind, id)
);
CREATE VIRTUAL TABLE search_index USING fts5(
  folded_title, folded_body,
  content = 'search_documents', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER search_documents_added AFTER INSERT ON search_documents BEGIN
  INSERT INTO search_index (rowid, folded_title, folded_body)
  VALUES (new.number, new.folded_title, new.folded_body);
END;
CREATE TRIGGER search_documents_removed AFTER DELETE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, folded_title, folded_body)
  VALUES ('delete', old.number, old.folded_title, old.folded_body);
END;
CREATE TRIGGER search_documents_changed AFTER UPDATE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, folded_title, folded_body)
  VALUES ('delete', old.number, old.folded_title, old.folded_body);
  INSERT INTO search_index (rowid, folded_title, folded_body)
  VALUES (new.number, new.folded_title, new.folded_body);
END;

CREATE TABLE scheduled_tasks (
  task_name            TEXT NOT NULL,
  task_instance        TEXT NOT NULL,
  task_data            BLOB,
  execution_time       TIMESTAMP NOT NULL,
  picked               BOOLEAN NOT NULL,
  picked_by            TEXT,
  last_success         TIMESTAMP,
  last_failure         TIMESTAMP,
  consecutive_failures INTEGER,
  last_heartbeat       TIMESTAMP,
  version              BIGINT NOT NULL,
  priority             SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
