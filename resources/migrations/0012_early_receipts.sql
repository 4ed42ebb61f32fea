-- Receipts that came before the gateway's answer that names their message.
CREATE TABLE early_receipts (
    number INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    gateway_id TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    at INTEGER NOT NULL
);
CREATE INDEX early_receipts_by_id ON early_receipts (channel, gateway_id);
CREATE INDEX early_receipts_by_time ON early_receipts (at);
