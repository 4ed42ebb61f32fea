-- What a person wants to find again at the desk: saved views of the calendar, the view last shown. Of no concern to anybody
-- else, so neither journaled nor synchronised.
CREATE TABLE desk_memory (
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    user_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (clinic_id, user_id, key)
) WITHOUT ROWID;
