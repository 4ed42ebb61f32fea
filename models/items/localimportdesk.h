#pragma once

#include "models/items/importdesk.h"
#include "models/items/localaccess.h"

namespace frontdesk {

/// Into and out of this machine's own database. The access outlives it.
class LocalImportDesk final : public ImportDesk {
    Q_OBJECT
public:
    explicit LocalImportDesk(LocalAccess &access, QObject *parent = nullptr) : ImportDesk(parent), m_access(access) {}

    QList<ImportVerdict> check(const QList<ImportRecord> &records) const override;
    void make(const QList<ImportRecord> &records, bool duplicatesToo, QObject *context,
              Reply<ImportOutcome> done) override;
    QList<Patient> everybody(int offset, int limit) const override;

private:
    LocalAccess &m_access;
};

} // namespace frontdesk
