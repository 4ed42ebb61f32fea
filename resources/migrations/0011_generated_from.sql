-- Of what a patient booked by themself: which rule or override of the schedule offered the time (face A).
ALTER TABLE appointments ADD COLUMN generated_from_type TEXT;
ALTER TABLE appointments ADD COLUMN generated_from TEXT;
