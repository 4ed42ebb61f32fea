-- A desk that is linked to a hub: who it signs in as, the refresh token (sealed), whether the first copy is whole.
ALTER TABLE upstream ADD COLUMN user_id TEXT;
ALTER TABLE upstream ADD COLUMN token_sealed BLOB;
ALTER TABLE upstream ADD COLUMN copied_at INTEGER;

-- A server that gives its own ids: how it calls what was made here, and how we call what it has.
CREATE TABLE sync_ids (
    local_id TEXT PRIMARY KEY,
    remote_id TEXT NOT NULL UNIQUE
) WITHOUT ROWID;

-- Each time a person tries again it is a new request (refusals are replayed for a day), so the key has a round.
ALTER TABLE sync_outbox ADD COLUMN round INTEGER NOT NULL DEFAULT 0;
-- Refused or discarded, and the thing here still has to be brought back to what the upstream has.
ALTER TABLE sync_outbox ADD COLUMN restore INTEGER NOT NULL DEFAULT 0;
CREATE INDEX sync_outbox_by_entity ON sync_outbox (entity_id, seq);
