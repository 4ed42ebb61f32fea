-- Notices are consequences of what people do, not deeds: the audit trail leaves them out, and counts the rest by
-- subtracting them.
CREATE INDEX journal_notices ON journal (clinic_id) WHERE entity = 'notification';
