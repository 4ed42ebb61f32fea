-- What is due is asked for each clinic and channel, so that a channel that is full holds up no other; what is under way is
-- found again after a crash; a page of reminders is a stretch of time.
DROP INDEX reminders_due;
CREATE INDEX reminders_due ON reminders (clinic_id, channel, next_attempt_ms) WHERE next_attempt_ms IS NOT NULL;
CREATE INDEX reminders_claimed ON reminders (claimed_at) WHERE claimed_at IS NOT NULL;
CREATE INDEX reminders_retried ON reminders (next_attempt_ms) WHERE next_attempt_ms IS NOT NULL AND attempts > 0;
CREATE INDEX reminders_by_time ON reminders (clinic_id, due_ms);
CREATE INDEX reminders_by_parent ON reminders (parent_number) WHERE parent_number IS NOT NULL;

ALTER TABLE outbox ADD COLUMN claimed_at INTEGER;
ALTER TABLE outbox ADD COLUMN sent_at INTEGER;
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (clinic_id, channel, next_attempt_ms) WHERE next_attempt_ms IS NOT NULL;
CREATE INDEX outbox_claimed ON outbox (claimed_at) WHERE claimed_at IS NOT NULL;
CREATE INDEX outbox_retried ON outbox (next_attempt_ms) WHERE next_attempt_ms IS NOT NULL AND attempts > 0;
CREATE INDEX outbox_by_gateway ON outbox (channel, gateway_id) WHERE gateway_id IS NOT NULL;
