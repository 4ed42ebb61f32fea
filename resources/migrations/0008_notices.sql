-- One notification row is one event, for several readers at once: a doctor or colleague (user_id), the desk (role
-- 'staff') and the patient (patient_id). Readers are told apart by partial indexes, so that a booking writes one row.
ALTER TABLE notifications ADD COLUMN patient_id TEXT;
DROP INDEX notifications_by_user;
DROP INDEX notifications_by_role;
CREATE INDEX notifications_by_user ON notifications (clinic_id, user_id, number) WHERE user_id IS NOT NULL;
CREATE INDEX notifications_by_role ON notifications (clinic_id, number) WHERE role IS NOT NULL;
CREATE INDEX notifications_by_patient ON notifications (patient_id, number) WHERE patient_id IS NOT NULL;

-- Newest messages first; what is queued for a message that is then deleted.
CREATE INDEX messages_by_time ON messages (clinic_id, created_at);
CREATE INDEX outbox_by_message ON outbox (message_id) WHERE message_id IS NOT NULL;
