#pragma once

#include <QTimer>

#include "models/items/localaccess.h"
#include "models/items/patientdesk.h"

namespace frontdesk {

/// Patients in this machine's own database. The access and the keys outlive it.
class LocalPatientDesk final : public PatientDesk {
    Q_OBJECT
public:
    LocalPatientDesk(LocalAccess &access, const KeyRing &keys, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    QList<PatientHit> find(const QString &text, int offset, int limit) const override;
    Result<PatientFile> file(PatientId id) const override;
    QList<Lookalike> lookalikes(const NewPatient &record, PatientId besides) const override;
    DuplicateStretch duplicates(const DuplicateCursor &cursor) const override;
    Result<MergePreview> preview(const MergePatients &wanted) const override;

    void create(const NewPatient &record, QObject *context, Reply<PatientHit> done) override;
    void replace(const ReplacePatient &command, QObject *context, Reply<PatientHit> done) override;
    void restore(PatientId id, const NewPatient &left, const NewPatient &to, QObject *context,
                 Reply<Done> done) override;
    void restorePreferences(PatientId id, const ContactPreferences &left, const ContactPreferences &to,
                            QObject *context, Reply<Done> done) override;
    void withdraw(PatientId id, const NewPatient &left, QObject *context, Reply<Done> done) override;
    void remake(PatientId id, const NewPatient &record, QObject *context, Reply<Done> done) override;
    bool mayWithdraw() const override;
    void setPreferences(PatientId id, const ContactPreferences &wanted, QObject *context, Reply<Done> done) override;
    void merge(const MergePatients &wanted, QObject *context, Reply<PatientHit> done) override;
    void markDistinct(PatientId one, PatientId other, QObject *context, Reply<Done> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    const KeyRing &m_keys;
    QTimer m_gather; ///< changes are told together
};

} // namespace frontdesk
