-- The day by which they said they would decide, or null.
ALTER TABLE applications ADD COLUMN answer_by TEXT;

DROP INDEX applications_by_standing;
-- Holds all that tells live from silent and closed, so that counting them reads no rows.
CREATE INDEX applications_by_standing ON applications
  (workspace_id, removed, closure, stage, furthest, heard_on, next_round_at, answer_by);
