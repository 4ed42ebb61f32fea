-- What the audit trail leaves out is told by the index that lists it, so that a booking need not write another.
DROP INDEX journal_notices;
DROP INDEX journal_by_clinic;
CREATE INDEX journal_by_clinic ON journal (clinic_id, seq, entity);
