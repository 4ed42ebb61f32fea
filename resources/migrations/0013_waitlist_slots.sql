-- A slot that a cancelled visit has left, while patients from the waitlist are asked whether they want it.
CREATE TABLE waitlist_slots (
    appointment_id TEXT PRIMARY KEY REFERENCES appointments (id),
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    doctor_id TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    former_patient_id TEXT,
    next_wave_ms INTEGER, -- null: nobody else is to be asked
    closed INTEGER NOT NULL DEFAULT 0,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX waitlist_slots_due ON waitlist_slots (next_wave_ms) WHERE next_wave_ms IS NOT NULL;

ALTER TABLE waitlist_offers ADD COLUMN booked_id TEXT;
ALTER TABLE waitlist_offers ADD COLUMN answered_at INTEGER;
CREATE INDEX waitlist_offers_by_entry ON waitlist_offers (waitlist_id);
CREATE INDEX waitlist_offers_by_slot ON waitlist_offers (appointment_id);
