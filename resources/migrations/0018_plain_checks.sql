-- A list after IN is a small table that SQLite makes and fills for every row that it checks; plain comparisons cost
-- nothing. The tables hold the same rows, so only what is written down of them changes (SQLite's lang_altertable, the way
-- for CHECK constraints).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql,
    'role IN (''patient'', ''doctor'', ''receptionist'', ''admin'', ''superadmin'')',
    'role = ''patient'' OR role = ''doctor'' OR role = ''receptionist'' OR role = ''admin'' OR role = ''superadmin''')
    WHERE name = 'memberships';
UPDATE sqlite_schema SET sql = replace(sql,
    'status IN (''requested'', ''scheduled'', ''confirmed'', ''in_progress'', ''completed'', ''cancelled'', ''no_show'')',
    'status = ''requested'' OR status = ''scheduled'' OR status = ''confirmed'' OR status = ''in_progress'' OR status = ''completed'' OR status = ''cancelled'' OR status = ''no_show''')
    WHERE name = 'appointments';
UPDATE sqlite_schema SET sql = replace(sql,
    'attendance_status IN (''invited'', ''going'', ''declined'', ''attended'')',
    'attendance_status = ''invited'' OR attendance_status = ''going'' OR attendance_status = ''declined'' OR attendance_status = ''attended''')
    WHERE name = 'attendees';
UPDATE sqlite_schema SET sql = replace(sql,
    'status IN (''waiting'', ''offered'', ''booked'', ''removed'')',
    'status = ''waiting'' OR status = ''offered'' OR status = ''booked'' OR status = ''removed''')
    WHERE name = 'waitlist';
UPDATE sqlite_schema SET sql = replace(sql,
    'status IN (''open'', ''accepted'', ''declined'', ''gone'')',
    'status = ''open'' OR status = ''accepted'' OR status = ''declined'' OR status = ''gone''')
    WHERE name = 'waitlist_offers';
UPDATE sqlite_schema SET sql = replace(sql,
    'status IN (''unpaid'', ''partial'', ''paid'', ''void'')',
    'status = ''unpaid'' OR status = ''partial'' OR status = ''paid'' OR status = ''void''')
    WHERE name = 'invoices';
UPDATE sqlite_schema SET sql = replace(sql,
    'method IN (''cash'', ''card'', ''transfer'', ''other'')',
    'method = ''cash'' OR method = ''card'' OR method = ''transfer'' OR method = ''other''')
    WHERE name = 'payments';
UPDATE sqlite_schema SET sql = replace(sql,
    'type IN (''sms'', ''email'', ''portal'', ''whatsapp'')',
    'type = ''sms'' OR type = ''email'' OR type = ''portal'' OR type = ''whatsapp''')
    WHERE name = 'messages';
UPDATE sqlite_schema SET sql = replace(sql,
    'direction IN (''inbound'', ''outbound'')',
    'direction = ''inbound'' OR direction = ''outbound''')
    WHERE name = 'messages';
UPDATE sqlite_schema SET sql = replace(sql,
    'state IN (''active'', ''cancelled'', ''no_show'')',
    'state = ''active'' OR state = ''cancelled'' OR state = ''no_show''')
    WHERE name = 'event_reminders';
UPDATE sqlite_schema SET sql = replace(sql,
    'kind IN (''default'', ''custom'', ''event_reminder'', ''follow_up'', ''event_no_show'')',
    'kind = ''default'' OR kind = ''custom'' OR kind = ''event_reminder'' OR kind = ''follow_up'' OR kind = ''event_no_show''')
    WHERE name = 'reminders';
UPDATE sqlite_schema SET sql = replace(sql,
    'channel IN (''sms'', ''email'', ''push'', ''voice'', ''whatsapp'', ''all'')',
    'channel = ''sms'' OR channel = ''email'' OR channel = ''push'' OR channel = ''voice'' OR channel = ''whatsapp'' OR channel = ''all''')
    WHERE name = 'reminders';
UPDATE sqlite_schema SET sql = replace(sql,
    'status IN (''scheduled'', ''sent'', ''delivered'', ''failed'', ''cancelled'')',
    'status = ''scheduled'' OR status = ''sent'' OR status = ''delivered'' OR status = ''failed'' OR status = ''cancelled''')
    WHERE name = 'reminders';
UPDATE sqlite_schema SET sql = replace(sql,
    'delivery_status IN (''pending'', ''sending'', ''delivered'', ''failed'', ''bounced'', ''unsubscribed'')',
    'delivery_status = ''pending'' OR delivery_status = ''sending'' OR delivery_status = ''delivered'' OR delivery_status = ''failed'' OR delivery_status = ''bounced'' OR delivery_status = ''unsubscribed''')
    WHERE name = 'reminders';
UPDATE sqlite_schema SET sql = replace(sql,
    'status IN (''pending'', ''claimed'', ''sent'', ''delivered'', ''failed'', ''recalled'')',
    'status = ''pending'' OR status = ''claimed'' OR status = ''sent'' OR status = ''delivered'' OR status = ''failed'' OR status = ''recalled''')
    WHERE name = 'outbox';
UPDATE sqlite_schema SET sql = replace(sql,
    'op IN (''created'', ''updated'', ''deleted'')',
    'op = ''created'' OR op = ''updated'' OR op = ''deleted''')
    WHERE name = 'journal';
UPDATE sqlite_schema SET sql = replace(sql,
    'status IN (''pending'', ''sent'', ''refused'', ''discarded'')',
    'status = ''pending'' OR status = ''sent'' OR status = ''refused'' OR status = ''discarded''')
    WHERE name = 'sync_outbox';
PRAGMA writable_schema = RESET;
-- Tells other connections that the schema is another.
CREATE TABLE touched (it INTEGER);
DROP TABLE touched;
