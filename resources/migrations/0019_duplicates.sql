-- People of the same birth date, for finding one person's two records; and pairs that somebody has found to be two people.
CREATE INDEX patients_by_birth ON patients (clinic_id, date_of_birth) WHERE date_of_birth IS NOT NULL;

CREATE TABLE distinct_patients (
    first_id TEXT NOT NULL REFERENCES patients (id), -- the smaller id of the two
    second_id TEXT NOT NULL REFERENCES patients (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
) WITHOUT ROWID;
