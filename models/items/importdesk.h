#pragma once

#include <QObject>

#include "models/items/reply.h"
#include "models/services/import/importservice.h"

namespace frontdesk {

/// What taking patients from a file, and giving them out as one, asks and orders. Lives in the GUI thread.
class ImportDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<ImportVerdict> check(const QList<ImportRecord> &records) const = 0;
    /// All of them in one transaction.
    virtual void make(const QList<ImportRecord> &records, bool duplicatesToo, QObject *context,
                      Reply<ImportOutcome> done) = 0;
    /// By last name, for an export in pieces.
    virtual QList<Patient> everybody(int offset, int limit) const = 0;
};

} // namespace frontdesk
