#include "models/items/localimportdesk.h"

#include "models/services/patientservice.h"

namespace frontdesk {

QList<ImportVerdict> LocalImportDesk::check(const QList<ImportRecord> &records) const
{
    return m_access.askOr(QList<ImportVerdict>(),
                          [&](Session &session) { return ImportService(session).check(records); });
}

void LocalImportDesk::make(const QList<ImportRecord> &records, bool duplicatesToo, QObject *context,
                           Reply<ImportOutcome> done)
{
    m_access.order<ImportOutcome>([records, duplicatesToo](
                                      Session &session) { return ImportService(session).make(records, duplicatesToo); },
                                  context, std::move(done));
}

QList<Patient> LocalImportDesk::everybody(int offset, int limit) const
{
    return m_access.askOr(QList<Patient>(),
                          [&](Session &session) { return PatientService(session).search({}, limit, offset); });
}

} // namespace frontdesk
