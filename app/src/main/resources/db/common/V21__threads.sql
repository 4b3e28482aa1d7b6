CREATE INDEX mail_references_by_hash ON mail_references (workspace_id, referenced_hash);
CREATE INDEX job_mails_by_sender ON job_mails (workspace_id, lower(sender_address));
