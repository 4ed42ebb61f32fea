-- Money in minor units of the clinic's currency; quantities in thousandths.

CREATE TABLE invoices (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    clinic_id TEXT NOT NULL REFERENCES clinics (id),
    patient_id TEXT REFERENCES patients (id),
    appointment_id TEXT REFERENCES appointments (id),
    status TEXT NOT NULL CHECK (status IN ('unpaid', 'partial', 'paid', 'void')),
    currency TEXT NOT NULL,
    discount INTEGER NOT NULL DEFAULT 0 CHECK (discount >= 0),
    tax INTEGER NOT NULL DEFAULT 0 CHECK (tax >= 0),
    total INTEGER NOT NULL,
    paid INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    due_date TEXT,
    created_by TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX invoices_by_appointment ON invoices (appointment_id);
CREATE INDEX invoices_by_clinic ON invoices (clinic_id, created_at);
CREATE INDEX invoices_by_patient ON invoices (patient_id, created_at);

CREATE TABLE invoice_items (
    invoice_id TEXT NOT NULL REFERENCES invoices (id),
    position INTEGER NOT NULL,
    description TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli >= 0),
    unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
    cost INTEGER NOT NULL CHECK (cost >= 0),
    PRIMARY KEY (invoice_id, position)
) WITHOUT ROWID;

CREATE TABLE payments (
    id TEXT PRIMARY KEY,
    invoice_id TEXT NOT NULL REFERENCES invoices (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    method TEXT NOT NULL CHECK (method IN ('cash', 'card', 'transfer', 'other')),
    reference TEXT NOT NULL DEFAULT '',
    received_by TEXT,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX payments_by_invoice ON payments (invoice_id, created_at);
