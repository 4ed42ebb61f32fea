-- Conversations, what each reader has read, and the notices inside the program.

CREATE TABLE messages (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    conversation TEXT NOT NULL, -- 'patient:<patient id>' or 'staff:<lower user id>:<higher user id>'
    thread TEXT NOT NULL DEFAULT '', -- within a patient's conversation: 'Clinic', or the doctor's id
    patient_id TEXT REFERENCES patients (id),
    recipient_id TEXT REFERENCES users (id),
    sent_by TEXT,
    type TEXT NOT NULL CHECK (type IN ('sms', 'email', 'portal', 'whatsapp')),
    direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
    subject TEXT,
    body TEXT NOT NULL,
    delivery TEXT NOT NULL DEFAULT 'none',
    delivery_error TEXT,
    gateway_id TEXT,
    needs_person INTEGER NOT NULL DEFAULT 0,
    deleted_at INTEGER,
    created_at INTEGER NOT NULL
);
CREATE INDEX messages_by_conversation ON messages (clinic_id, conversation, created_at);
CREATE INDEX messages_by_patient ON messages (patient_id, created_at) WHERE patient_id IS NOT NULL;
CREATE UNIQUE INDEX messages_by_gateway ON messages (clinic_id, type, gateway_id)
    WHERE direction = 'inbound' AND gateway_id IS NOT NULL;

CREATE TABLE message_readers (
    message_id TEXT NOT NULL REFERENCES messages (id),
    user_id TEXT NOT NULL,
    read_at INTEGER,
    starred INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (message_id, user_id)
) WITHOUT ROWID;

-- One row an event; who sees it is one user, or everybody of a role ('staff': receptionists and admins).
CREATE TABLE notifications (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    user_id TEXT,
    role TEXT,
    actor_id TEXT,
    type TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '{}',
    entity TEXT,
    entity_id TEXT,
    created_at INTEGER NOT NULL
);
CREATE INDEX notifications_by_user ON notifications (clinic_id, user_id, number);
CREATE INDEX notifications_by_role ON notifications (clinic_id, role, number);

CREATE TABLE notification_reads (
    notification_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (notification_id, user_id)
) WITHOUT ROWID;
