CREATE INDEX mail_references_by_hash ON mail_references (workspace_id, referenced_hash);
