-- What the list of conversations shows, kept as messages come and go, so that a list costs as much for a million messages
-- as for ten. Triggers keep it, whichever door a message comes through.

CREATE TABLE conversations (
    clinic_id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    patient_id TEXT,
    one_id TEXT, -- the two members of staff
    other_id TEXT,
    messages INTEGER NOT NULL, -- without deleted ones
    last_number INTEGER,
    last_at INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0, -- for a person: a reply that the program could not act on, not answered since
    PRIMARY KEY (clinic_id, conversation)
) WITHOUT ROWID;
CREATE INDEX conversations_by_time ON conversations (clinic_id, last_at, last_number);

-- Of the messages that are counted there: how many this person has written or read, and starred.
CREATE TABLE conversation_readers (
    clinic_id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    user_id TEXT NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (clinic_id, conversation, user_id)
) WITHOUT ROWID;
CREATE INDEX conversations_starred ON conversation_readers (user_id) WHERE starred > 0;

INSERT INTO conversations (clinic_id, conversation, patient_id, one_id, other_id, messages, last_at)
    SELECT clinic_id, conversation, max(patient_id), min(CASE WHEN patient_id IS NULL THEN min(sent_by, recipient_id) END),
           max(CASE WHEN patient_id IS NULL THEN max(sent_by, recipient_id) END), count(*), max(created_at)
    FROM messages WHERE deleted_at IS NULL GROUP BY clinic_id, conversation;
UPDATE conversations SET
    last_number = (SELECT m.number FROM messages m WHERE m.clinic_id = conversations.clinic_id
                   AND m.conversation = conversations.conversation AND m.deleted_at IS NULL
                   ORDER BY m.created_at DESC, m.number DESC LIMIT 1),
    waiting = ifnull((SELECT max(CASE WHEN m.needs_person THEN m.created_at ELSE 0 END)
                             > max(CASE WHEN m.direction = 'outbound' THEN m.created_at ELSE 0 END)
                      FROM messages m WHERE m.clinic_id = conversations.clinic_id
                      AND m.conversation = conversations.conversation AND m.deleted_at IS NULL), 0);
INSERT INTO conversation_readers (clinic_id, conversation, user_id, seen)
    SELECT clinic_id, conversation, sent_by, count(*) FROM messages WHERE deleted_at IS NULL AND sent_by IS NOT NULL
    GROUP BY clinic_id, conversation, sent_by;
INSERT INTO conversation_readers (clinic_id, conversation, user_id, seen, starred)
    SELECT m.clinic_id, m.conversation, r.user_id, sum(r.read_at IS NOT NULL AND m.sent_by IS NOT r.user_id), sum(r.starred)
    FROM message_readers r JOIN messages m ON m.id = r.message_id WHERE m.deleted_at IS NULL
    GROUP BY m.clinic_id, m.conversation, r.user_id
    ON CONFLICT DO UPDATE SET seen = seen + excluded.seen, starred = starred + excluded.starred;

-- A message comes into a conversation: it is new, or was moved there with its patient's record.
CREATE TRIGGER message_comes AFTER INSERT ON messages WHEN NEW.deleted_at IS NULL BEGIN
    INSERT INTO conversations (clinic_id, conversation, patient_id, one_id, other_id, messages, last_number, last_at, waiting)
        VALUES (NEW.clinic_id, NEW.conversation, NEW.patient_id,
                CASE WHEN NEW.patient_id IS NULL THEN min(NEW.sent_by, NEW.recipient_id) END,
                CASE WHEN NEW.patient_id IS NULL THEN max(NEW.sent_by, NEW.recipient_id) END,
                1, NEW.number, NEW.created_at, NEW.needs_person)
        ON CONFLICT DO UPDATE SET messages = messages + 1,
            last_number = CASE WHEN messages = 0 OR (excluded.last_at, excluded.last_number) > (last_at, last_number)
                               THEN excluded.last_number ELSE last_number END,
            last_at = CASE WHEN messages = 0 THEN excluded.last_at ELSE max(last_at, excluded.last_at) END,
            waiting = CASE WHEN NEW.direction = 'outbound' THEN 0 ELSE max(waiting, excluded.waiting) END;
    INSERT INTO conversation_readers (clinic_id, conversation, user_id, seen)
        SELECT NEW.clinic_id, NEW.conversation, NEW.sent_by, 1 WHERE NEW.sent_by IS NOT NULL
        ON CONFLICT DO UPDATE SET seen = seen + 1;
END;
CREATE TRIGGER message_moves_in AFTER UPDATE OF conversation, deleted_at ON messages
WHEN NEW.deleted_at IS NULL AND (OLD.deleted_at IS NOT NULL OR NEW.conversation <> OLD.conversation) BEGIN
    INSERT INTO conversations (clinic_id, conversation, patient_id, one_id, other_id, messages, last_number, last_at, waiting)
        VALUES (NEW.clinic_id, NEW.conversation, NEW.patient_id,
                CASE WHEN NEW.patient_id IS NULL THEN min(NEW.sent_by, NEW.recipient_id) END,
                CASE WHEN NEW.patient_id IS NULL THEN max(NEW.sent_by, NEW.recipient_id) END,
                1, NEW.number, NEW.created_at, NEW.needs_person)
        ON CONFLICT DO UPDATE SET messages = messages + 1, patient_id = excluded.patient_id,
            last_number = CASE WHEN messages = 0 OR (excluded.last_at, excluded.last_number) > (last_at, last_number)
                               THEN excluded.last_number ELSE last_number END,
            last_at = CASE WHEN messages = 0 THEN excluded.last_at ELSE max(last_at, excluded.last_at) END;
    INSERT INTO conversation_readers (clinic_id, conversation, user_id, seen)
        SELECT NEW.clinic_id, NEW.conversation, NEW.sent_by, 1 WHERE NEW.sent_by IS NOT NULL
        ON CONFLICT DO UPDATE SET seen = seen + 1;
    INSERT INTO conversation_readers (clinic_id, conversation, user_id, seen, starred)
        SELECT NEW.clinic_id, NEW.conversation, user_id, read_at IS NOT NULL AND NEW.sent_by IS NOT user_id, starred
        FROM message_readers WHERE message_id = NEW.id
        ON CONFLICT DO UPDATE SET seen = seen + excluded.seen, starred = starred + excluded.starred;
END;

-- A message leaves: deleted, or moved.
CREATE TRIGGER message_moves_out AFTER UPDATE OF conversation, deleted_at ON messages
WHEN OLD.deleted_at IS NULL AND (NEW.deleted_at IS NOT NULL OR NEW.conversation <> OLD.conversation) BEGIN
    UPDATE conversations SET messages = messages - 1 WHERE clinic_id = OLD.clinic_id AND conversation = OLD.conversation;
    UPDATE conversations SET
        (last_number, last_at) = (SELECT max(m.number), ifnull(max(m.created_at), 0) FROM
            (SELECT number, created_at FROM messages INDEXED BY messages_by_conversation
             WHERE clinic_id = OLD.clinic_id AND conversation = OLD.conversation AND deleted_at IS NULL
             ORDER BY created_at DESC, number DESC LIMIT 1) m),
        waiting = waiting AND messages > 0 AND NOT OLD.needs_person
        WHERE clinic_id = OLD.clinic_id AND conversation = OLD.conversation AND (last_number = OLD.number OR OLD.needs_person);
    UPDATE conversation_readers SET seen = seen - 1
        WHERE clinic_id = OLD.clinic_id AND conversation = OLD.conversation AND user_id = OLD.sent_by;
    UPDATE conversation_readers SET
        seen = seen - (SELECT r.read_at IS NOT NULL AND OLD.sent_by IS NOT r.user_id FROM message_readers r
                       WHERE r.message_id = OLD.id AND r.user_id = conversation_readers.user_id),
        starred = starred - (SELECT r.starred FROM message_readers r
                             WHERE r.message_id = OLD.id AND r.user_id = conversation_readers.user_id)
        WHERE clinic_id = OLD.clinic_id AND conversation = OLD.conversation
        AND user_id IN (SELECT user_id FROM message_readers WHERE message_id = OLD.id);
END;

-- A person's own marks on a message.
CREATE TRIGGER message_marked AFTER INSERT ON message_readers BEGIN
    INSERT INTO conversation_readers (clinic_id, conversation, user_id, seen, starred)
        SELECT clinic_id, conversation, NEW.user_id, NEW.read_at IS NOT NULL AND sent_by IS NOT NEW.user_id, NEW.starred
        FROM messages WHERE id = NEW.message_id AND deleted_at IS NULL
        ON CONFLICT DO UPDATE SET seen = seen + excluded.seen, starred = starred + excluded.starred;
END;
CREATE TRIGGER message_marked_again AFTER UPDATE OF read_at, starred ON message_readers BEGIN
    INSERT INTO conversation_readers (clinic_id, conversation, user_id, seen, starred)
        SELECT clinic_id, conversation, NEW.user_id,
               CASE WHEN sent_by IS NEW.user_id THEN 0 ELSE (NEW.read_at IS NOT NULL) - (OLD.read_at IS NOT NULL) END,
               NEW.starred - OLD.starred
        FROM messages WHERE id = NEW.message_id AND deleted_at IS NULL
        ON CONFLICT DO UPDATE SET seen = seen + excluded.seen, starred = starred + excluded.starred;
END;
CREATE TRIGGER message_unmarked AFTER DELETE ON message_readers BEGIN
    UPDATE conversation_readers SET
        seen = seen - (SELECT OLD.read_at IS NOT NULL AND sent_by IS NOT OLD.user_id FROM messages WHERE id = OLD.message_id),
        starred = starred - OLD.starred
        WHERE user_id = OLD.user_id AND (clinic_id, conversation) IN
            (SELECT clinic_id, conversation FROM messages WHERE id = OLD.message_id AND deleted_at IS NULL);
END;

-- "What the program could not act on": a person has seen to it without writing.
CREATE TRIGGER message_settled AFTER UPDATE OF needs_person ON messages
WHEN OLD.needs_person AND NOT NEW.needs_person AND NEW.deleted_at IS NULL BEGIN
    UPDATE conversations SET waiting = EXISTS (SELECT 1 FROM messages WHERE clinic_id = NEW.clinic_id
            AND conversation = NEW.conversation AND needs_person AND deleted_at IS NULL)
        WHERE clinic_id = NEW.clinic_id AND conversation = NEW.conversation;
END;
CREATE INDEX messages_for_a_person ON messages (clinic_id, conversation) WHERE needs_person;
