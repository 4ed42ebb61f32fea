-- Whom of a group a reminder is for; null: the visit's one patient, or nobody's visit.
ALTER TABLE reminders ADD COLUMN patient_id TEXT;
UPDATE reminders SET patient_id = (SELECT a.patient_id FROM appointments a WHERE a.id = reminders.appointment_id)
    WHERE appointment_id IN (SELECT id FROM appointments WHERE is_group = 1);

-- Reasons are kept as codes (models/domain/deliveryreason.h): this one is read again when a change is undone.
UPDATE reminders SET error = 'visit_changed' WHERE error = 'the appointment was moved, closed or cancelled';
