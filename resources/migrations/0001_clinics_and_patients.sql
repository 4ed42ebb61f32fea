-- The whole domain. Ids are UUIDs as lower-case text; times are UTC milliseconds (…_at, …_ms); dates are local
-- 'YYYY-MM-DD'; minutes count from local midnight; money is in minor units; booleans are 0 and 1.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- Clinics and the people who work in them ------------------------------------------------------------------------

CREATE TABLE clinics (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    timezone TEXT NOT NULL,
    region TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'en',
    currency TEXT NOT NULL DEFAULT 'USD',
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE settings (
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    key TEXT NOT NULL,
    value TEXT,
    sealed BLOB,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (clinic_id, key),
    CHECK ((value IS NULL) <> (sealed IS NULL))
) WITHOUT ROWID;

CREATE TABLE users (
    id TEXT PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT COLLATE NOCASE UNIQUE,
    password_hash TEXT,
    service INTEGER NOT NULL DEFAULT 0,
    disabled INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE memberships (
    user_id TEXT NOT NULL REFERENCES users (id),
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    role TEXT NOT NULL CHECK (role IN ('patient', 'doctor', 'receptionist', 'admin', 'superadmin')),
    position INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (user_id, clinic_id)
) WITHOUT ROWID;
CREATE INDEX memberships_by_clinic ON memberships (clinic_id, role);

CREATE TABLE doctors (
    user_id TEXT NOT NULL REFERENCES users (id),
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    title TEXT NOT NULL DEFAULT 'Dr.',
    specialty TEXT NOT NULL DEFAULT '',
    slot_minutes INTEGER NOT NULL DEFAULT 30 CHECK (slot_minutes BETWEEN 5 AND 720),
    buffer_minutes INTEGER CHECK (buffer_minutes BETWEEN 0 AND 720),
    own_hours INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1,
    feed_token_hash BLOB,
    PRIMARY KEY (clinic_id, user_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX doctors_by_feed ON doctors (feed_token_hash) WHERE feed_token_hash IS NOT NULL;

CREATE TABLE doctor_hours (
    clinic_id TEXT NOT NULL,
    doctor_id TEXT NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens_minute INTEGER NOT NULL CHECK (opens_minute BETWEEN 0 AND 1439),
    closes_minute INTEGER NOT NULL CHECK (closes_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (clinic_id, doctor_id, weekday, opens_minute),
    FOREIGN KEY (clinic_id, doctor_id) REFERENCES doctors (clinic_id, user_id),
    CHECK (opens_minute < closes_minute)
) WITHOUT ROWID;

CREATE TABLE time_off (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL,
    doctor_id TEXT NOT NULL,
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL,
    start_minute INTEGER,
    end_minute INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    FOREIGN KEY (clinic_id, doctor_id) REFERENCES doctors (clinic_id, user_id),
    CHECK (start_date <= end_date),
    CHECK ((start_minute IS NULL) = (end_minute IS NULL) AND (start_minute IS NULL OR start_minute < end_minute))
) WITHOUT ROWID;
CREATE INDEX time_off_by_doctor ON time_off (clinic_id, doctor_id, end_date);

CREATE TABLE rooms (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    name TEXT NOT NULL,
    color TEXT NOT NULL DEFAULT '#2563EB',
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1,
    UNIQUE (clinic_id, name)
) WITHOUT ROWID;

CREATE TABLE appointment_types (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    name TEXT NOT NULL COLLATE NOCASE,
    duration_minutes INTEGER NOT NULL DEFAULT 30 CHECK (duration_minutes BETWEEN 5 AND 720),
    buffer_minutes INTEGER CHECK (buffer_minutes BETWEEN 0 AND 720),
    price INTEGER NOT NULL DEFAULT 0 CHECK (price >= 0),
    color TEXT NOT NULL DEFAULT '#2563EB',
    position INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1,
    UNIQUE (clinic_id, name)
) WITHOUT ROWID;

-- Patients --------------------------------------------------------------------------------------------------------

CREATE TABLE patients (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    patient_number TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL DEFAULT '',
    phone TEXT,
    email TEXT COLLATE NOCASE,
    date_of_birth TEXT,
    insurance TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    language TEXT,
    dui_sealed BLOB,
    no_show_count INTEGER NOT NULL DEFAULT 0,
    user_id TEXT REFERENCES users (id),
    merged_into TEXT REFERENCES patients (id),
    phone_refused_at INTEGER,
    email_refused_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (clinic_id, patient_number)
);
CREATE INDEX patients_by_phone ON patients (clinic_id, phone) WHERE phone IS NOT NULL;
CREATE INDEX patients_by_email ON patients (clinic_id, email) WHERE email IS NOT NULL;
CREATE INDEX patients_by_user ON patients (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX patients_by_name ON patients (clinic_id, last_name, first_name, id);

-- One row says what a patient changed; none means: everything allowed, the clinic's language and quiet hours.
CREATE TABLE patient_preferences (
    patient_id TEXT PRIMARY KEY REFERENCES patients (id),
    sms INTEGER NOT NULL DEFAULT 1,
    email INTEGER NOT NULL DEFAULT 1,
    push INTEGER NOT NULL DEFAULT 1,
    voice INTEGER NOT NULL DEFAULT 1,
    whatsapp INTEGER NOT NULL DEFAULT 1,
    quiet_hours TEXT,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Found by name in any order without accents and by any four digits of the phone or patient number; rowid is the number.
CREATE VIRTUAL TABLE patient_search USING fts5 (
    name, digits, content = '',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

