-- The journal: every change, hash-chained. Audit trail, change log, sync feed and event id in one.
-- hash = SHA-256 of the previous row's hash and this row's fields (models/storage/journalstore).

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE INDEX journal_by_entity ON journal (entity_id, seq);
CREATE INDEX journal_by_clinic ON journal (clinic_id, seq);

-- A desk that is linked to a hub.
CREATE TABLE upstream (
    clinic_id TEXT PRIMARY KEY REFERENCES clinics (id),
    url TEXT NOT NULL,
    fingerprint TEXT,
    email TEXT NOT NULL,
    cursor INTEGER NOT NULL DEFAULT 0,
    speaks_changes INTEGER,
    linked_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE sync_outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE, -- also the idempotency key sent upstream
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    op TEXT NOT NULL,
    request TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'sent', 'refused', 'discarded')),
    error TEXT,
    code TEXT,
    conflicts TEXT NOT NULL DEFAULT '[]',
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX sync_outbox_open ON sync_outbox (clinic_id, seq) WHERE status IN ('pending', 'refused');
