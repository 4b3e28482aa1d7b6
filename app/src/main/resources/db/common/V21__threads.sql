-- Whether a mail is so surely about the search that it speaks for its thread and its writer.
ALTER TABLE job_mails ADD COLUMN vouches INTEGER NOT NULL DEFAULT 0;
CREATE INDEX mail_references_by_hash ON mail_references (workspace_id, referenced_hash);
CREATE INDEX job_mails_by_sender ON job_mails (workspace_id, lower(sender_address));
