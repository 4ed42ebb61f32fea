-- The journal's numbers come from the journal itself, one after the other, so that a table of last numbers need not be
-- written for each entry; and nobody looks for the entries of one notice.
CREATE TABLE lighter_journal (
    seq INTEGER PRIMARY KEY,
    clinic_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor_id TEXT,
    actor_role TEXT,
    origin TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('created', 'updated', 'deleted')),
    patient_id TEXT,
    audience TEXT, -- who besides the patient may hear of it, where not all staff may: user ids, comma separated
    changes TEXT NOT NULL DEFAULT '{}',
    hash BLOB NOT NULL
);
INSERT INTO lighter_journal
    SELECT seq, clinic_id, at, actor_id, actor_role, origin, action, entity, entity_id, op, patient_id, audience, changes, hash
    FROM journal ORDER BY seq;
DROP TABLE journal;
ALTER TABLE lighter_journal RENAME TO journal;
CREATE INDEX journal_by_entity ON journal (entity_id, seq) WHERE entity <> 'notification';
CREATE INDEX journal_by_clinic ON journal (clinic_id, seq);
CREATE INDEX journal_notices ON journal (clinic_id, entity) WHERE entity = 'notification';

-- A person's own notices are few; which clinic they are of is looked up. Those of the desk are counted for each list,
-- without those that the reader has caused, so the index has all that the count needs.
DROP INDEX notifications_by_user;
CREATE INDEX notifications_by_user ON notifications (user_id, number) WHERE user_id IS NOT NULL;
DROP INDEX notifications_by_role;
CREATE INDEX notifications_by_role ON notifications (clinic_id, number, actor_id, role) WHERE role IS NOT NULL;

-- The list of conversations counts all their messages: in this order, and without a look at the texts.
CREATE INDEX messages_in_lists ON messages
    (clinic_id, conversation, thread, created_at, patient_id, sent_by, recipient_id, deleted_at, id) WHERE deleted_at IS NULL;
