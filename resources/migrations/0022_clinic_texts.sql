-- A clinic's own words: what stands in place of a shipped text, and replies that people at the desk write often.

CREATE TABLE clinic_texts (
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT,
    text TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (clinic_id, kind, channel, language)
) WITHOUT ROWID;

CREATE TABLE quick_replies (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX quick_replies_by_clinic ON quick_replies (clinic_id, name);
