#include "views/patients/patientsteps.h"

#include "models/services/patients/patientrecord.h"

namespace frontdesk {

UndoStep recordStep(PatientDesk &desk, const Patient &before, const Patient &after, const QString &text)
{
    const auto put = [desk = &desk, id = after.id](const NewPatient &left, const NewPatient &to) {
        return [desk, id, left, to](QObject *context, const Reply<Done> &done) {
            desk->restore(id, left, to, context, done);
        };
    };
    return {text, put(recordOf(after), recordOf(before)), put(recordOf(before), recordOf(after))};
}

UndoStep creationStep(PatientDesk &desk, const Patient &made, const QString &text)
{
    const auto withdraw = [desk = &desk, id = made.id, record = recordOf(made)](
                              QObject *context, const Reply<Done> &done) { desk->withdraw(id, record, context, done); };
    const auto remake = [desk = &desk, id = made.id, record = recordOf(made)](
                            QObject *context, const Reply<Done> &done) { desk->remake(id, record, context, done); };
    return {text, withdraw, remake};
}

UndoStep preferencesStep(PatientDesk &desk, PatientId id, const ContactPreferences &before,
                         const ContactPreferences &after, const QString &text)
{
    const auto put = [desk = &desk, id](const ContactPreferences &left, const ContactPreferences &to) {
        return [desk, id, left, to](QObject *context, const Reply<Done> &done) {
            desk->restorePreferences(id, left, to, context, done);
        };
    };
    return {text, put(after, before), put(before, after)};
}

} // namespace frontdesk
