-- Everything that leaves the house, claimed in its row before a gateway is called.

CREATE TABLE event_types (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    name TEXT NOT NULL,
    reminder_text TEXT,
    follow_up_text TEXT,
    no_show_text TEXT,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE event_reminders (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    external_event_id TEXT,
    phone TEXT NOT NULL,
    phone_as_sent TEXT NOT NULL,
    first_name TEXT,
    last_name TEXT,
    email TEXT,
    event_type_id TEXT NOT NULL REFERENCES event_types (id),
    remind_offset TEXT,
    follow_up_offset TEXT,
    event_time_as_sent TEXT NOT NULL,
    event_ms INTEGER NOT NULL,
    timezone TEXT NOT NULL,
    eligible_only INTEGER,
    metadata TEXT,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'cancelled', 'no_show')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX event_reminders_by_external ON event_reminders (clinic_id, external_event_id, phone)
    WHERE external_event_id IS NOT NULL;

CREATE TABLE reminders (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    appointment_id TEXT REFERENCES appointments (id),
    event_reminder_id TEXT REFERENCES event_reminders (id),
    parent_number INTEGER, -- the parts of a reminder of type 'all' point at it
    kind TEXT NOT NULL CHECK (kind IN ('default', 'custom', 'event_reminder', 'follow_up', 'event_no_show')),
    channel TEXT NOT NULL CHECK (channel IN ('sms', 'email', 'push', 'voice', 'whatsapp', 'all')),
    rule TEXT, -- the entry of the schedule that made it, such as PT24H
    due_ms INTEGER NOT NULL,
    send_at_given INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL CHECK (status IN ('scheduled', 'sent', 'delivered', 'failed', 'cancelled')),
    delivery_status TEXT NOT NULL DEFAULT 'pending'
        CHECK (delivery_status IN ('pending', 'sending', 'delivered', 'failed', 'bounced', 'unsubscribed')),
    message TEXT,
    language TEXT,
    error TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_ms INTEGER, -- null once nothing is left to do
    claimed_at INTEGER,
    gateway_id TEXT,
    sent_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX reminders_by_appointment ON reminders (appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX reminders_by_event ON reminders (event_reminder_id) WHERE event_reminder_id IS NOT NULL;
CREATE INDEX reminders_due ON reminders (next_attempt_ms) WHERE next_attempt_ms IS NOT NULL;
CREATE INDEX reminders_by_gateway ON reminders (channel, gateway_id) WHERE gateway_id IS NOT NULL;

CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, -- also the idempotency key that the gateway gets
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    channel TEXT NOT NULL,
    kind TEXT NOT NULL, -- 'booked', 'moved', 'cancelled', 'status', 'message', 'new_message', 'waitlist_offer'
    patient_id TEXT,
    user_id TEXT,
    appointment_id TEXT,
    message_id TEXT,
    arguments TEXT NOT NULL DEFAULT '{}',
    due_ms INTEGER NOT NULL,
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'claimed', 'sent', 'delivered', 'failed', 'recalled')),
    error TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_ms INTEGER,
    gateway_id TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX outbox_due ON outbox (next_attempt_ms) WHERE next_attempt_ms IS NOT NULL;
CREATE INDEX outbox_by_appointment ON outbox (appointment_id) WHERE appointment_id IS NOT NULL;

CREATE TABLE opt_outs (
    clinic_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (clinic_id, channel, address)
) WITHOUT ROWID;

CREATE TABLE gateway_receipts (
    channel TEXT NOT NULL,
    receipt_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (channel, receipt_id)
) WITHOUT ROWID;
