-- Appointments ----------------------------------------------------------------------------------------------------

CREATE TABLE series (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    rrule TEXT NOT NULL,
    exdates TEXT NOT NULL DEFAULT '[]',
    split_from TEXT REFERENCES series (id),
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE appointments (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    patient_id TEXT REFERENCES patients (id),
    doctor_id TEXT NOT NULL REFERENCES users (id),
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    type TEXT NOT NULL,
    type_id TEXT REFERENCES appointment_types (id),
    status TEXT NOT NULL CHECK (status IN ('requested', 'scheduled', 'confirmed', 'in_progress', 'completed', 'cancelled', 'no_show')),
    room_id TEXT REFERENCES rooms (id),
    operatory TEXT,
    notes TEXT,
    source TEXT NOT NULL,
    override_reason TEXT,
    idempotency_key TEXT,
    internal INTEGER NOT NULL DEFAULT 0,
    is_group INTEGER NOT NULL DEFAULT 0,
    name TEXT,
    description TEXT,
    interaction_type TEXT,
    join_url TEXT,
    meeting_id TEXT,
    location TEXT,
    series_id TEXT REFERENCES series (id),
    occurrence_ms INTEGER,
    arrived_at INTEGER,
    actual_start_ms INTEGER,
    actual_end_ms INTEGER,
    cancelled_at INTEGER,
    completed_at INTEGER,
    cancellation_reason TEXT,
    created_by TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (start_ms < end_ms),
    CHECK ((patient_id IS NULL) = (internal = 1) OR is_group = 1)
);
CREATE INDEX appointments_by_time ON appointments (clinic_id, start_ms);
CREATE INDEX appointments_by_doctor ON appointments (doctor_id, start_ms);
CREATE INDEX appointments_by_patient ON appointments (patient_id, start_ms) WHERE patient_id IS NOT NULL;
CREATE INDEX appointments_by_series ON appointments (series_id, start_ms) WHERE series_id IS NOT NULL;
CREATE INDEX appointments_by_whatsapp ON appointments (clinic_id, created_at) WHERE source = 'whatsapp';

-- What a visit that blocks time occupies, one row for each doctor ('d:' and the id), room ('r:' and the id) and operatory
-- ('o:', clinic, ':' and the folded name). The guard below is the last line of defence: whatever errs above, two visits
-- never hold the same resource at the same time unless one of them was let in by an override.
CREATE TABLE occupancy (
    resource TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    appointment_id TEXT NOT NULL,
    overridden INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (resource, start_ms, appointment_id)
) WITHOUT ROWID;
CREATE INDEX occupancy_by_appointment ON occupancy (appointment_id);

-- A visit lasts 12 hours at most, a meeting 24: nothing that began earlier can reach into another.
CREATE TRIGGER occupancy_guard BEFORE INSERT ON occupancy WHEN new.overridden = 0
BEGIN
    SELECT RAISE (ABORT, 'DOUBLE_BOOKING')
    WHERE EXISTS (
        SELECT 1 FROM occupancy
        WHERE resource = new.resource AND start_ms < new.end_ms AND start_ms > new.start_ms - 86400000
              AND end_ms > new.start_ms AND appointment_id <> new.appointment_id
    );
END;

CREATE TABLE attendees (
    appointment_id TEXT NOT NULL REFERENCES appointments (id),
    person_id TEXT NOT NULL,
    staff INTEGER NOT NULL,
    position INTEGER NOT NULL,
    attendance_status TEXT NOT NULL DEFAULT 'invited' CHECK (attendance_status IN ('invited', 'going', 'declined', 'attended')),
    no_show INTEGER NOT NULL DEFAULT 0,
    payment_status TEXT NOT NULL DEFAULT 'not_applicable',
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (appointment_id, person_id)
) WITHOUT ROWID;
CREATE INDEX attendees_by_person ON attendees (person_id);

CREATE TABLE reference_patients (
    appointment_id TEXT NOT NULL REFERENCES appointments (id),
    patient_id TEXT NOT NULL REFERENCES patients (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (appointment_id, patient_id)
) WITHOUT ROWID;

CREATE TABLE status_history (
    appointment_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    changed_by TEXT,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (appointment_id, seq)
) WITHOUT ROWID;

CREATE TABLE waitlist (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    patient_id TEXT NOT NULL REFERENCES patients (id),
    doctor_id TEXT REFERENCES users (id),
    from_ms INTEGER,
    to_ms INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'offered', 'booked', 'removed')),
    created_by TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX waitlist_open ON waitlist (clinic_id, created_at) WHERE status IN ('waiting', 'offered');

CREATE TABLE waitlist_offers (
    id TEXT PRIMARY KEY,
    waitlist_id TEXT NOT NULL REFERENCES waitlist (id),
    appointment_id TEXT NOT NULL,
    doctor_id TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'declined', 'gone')),
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
