#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"
#include "models/services/patients/duplicateservice.h"
#include "models/services/patients/mergeservice.h"
#include "models/services/patients/patientfile.h"
#include "models/services/patientservice.h"

namespace frontdesk {

/// What the window asks and orders about patients, for the person signed in. Lives in the GUI thread.
class PatientDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    /// By any words of the name, phone or number; everybody by last name when the text is blank.
    virtual QList<PatientHit> find(const QString &text, int offset, int limit) const = 0;
    virtual Result<PatientFile> file(PatientId id) const = 0;
    /// Who may be the same person as the one being typed in.
    virtual QList<Lookalike> lookalikes(const NewPatient &record, PatientId besides) const = 0;
    virtual DuplicateStretch duplicates(const DuplicateCursor &cursor) const = 0;
    virtual Result<MergePreview> preview(const MergePatients &wanted) const = 0;

    virtual void create(const NewPatient &record, QObject *context, Reply<PatientHit> done) = 0;
    virtual void replace(const ReplacePatient &command, QObject *context, Reply<PatientHit> done) = 0;
    /// Undo and redo: as long as the record is still as the change left it, else StaleVersion.
    virtual void restore(PatientId id, const NewPatient &left, const NewPatient &to, QObject *context,
                         Reply<Done> done) = 0;
    virtual void restorePreferences(PatientId id, const ContactPreferences &left, const ContactPreferences &to,
                                    QObject *context, Reply<Done> done) = 0;
    /// Takes a new record away again, as long as nothing hangs on it; and makes it once more.
    virtual void withdraw(PatientId id, const NewPatient &left, QObject *context, Reply<Done> done) = 0;
    virtual void remake(PatientId id, const NewPatient &record, QObject *context, Reply<Done> done) = 0;
    virtual bool mayWithdraw() const = 0; ///< not at a linked desk: the hub has a new record at once
    virtual void setPreferences(PatientId id, const ContactPreferences &wanted, QObject *context, Reply<Done> done) = 0;
    virtual void merge(const MergePatients &wanted, QObject *context, Reply<PatientHit> done) = 0;
    virtual void markDistinct(PatientId one, PatientId other, QObject *context, Reply<Done> done) = 0;

Q_SIGNALS:
    /// Records, or what stands around them, by whomever; gathered over a quarter of a second.
    void patientsChanged();
};

} // namespace frontdesk
