#include "models/domain/patientmerge.h"

#include <QStringList>

namespace frontdesk {

namespace {

void take(Patient &result, const Patient &gone, MergeField field)
{
    switch (field) {
    case MergeField::FirstName:
        result.firstName = gone.firstName;
        return;
    case MergeField::LastName:
        result.lastName = gone.lastName;
        return;
    case MergeField::Phone:
        result.phone = gone.phone;
        return;
    case MergeField::Email:
        result.email = gone.email;
        return;
    case MergeField::DateOfBirth:
        result.dateOfBirth = gone.dateOfBirth;
        return;
    case MergeField::Insurance:
        result.insurance = gone.insurance;
        return;
    case MergeField::Language:
        result.language = gone.language;
        return;
    }
    Q_UNREACHABLE();
}

/// Both notes, the same text once, and below them what would be lost.
QString joinedNotes(const Patient &keep, const Patient &gone, const Patient &result)
{
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (!text.trimmed().isEmpty() && !parts.contains(text.trimmed()))
            parts.append(text.trimmed());
    };
    add(keep.notes);
    add(gone.notes);
    for (const Patient *record : {&keep, &gone}) {
        if (record->phone != result.phone)
            add(record->phone);
        if (record->email.compare(result.email, Qt::CaseInsensitive) != 0)
            add(record->email);
    }
    return parts.join(QStringLiteral("\n"));
}

} // namespace

QString valueOf(const Patient &patient, MergeField field)
{
    switch (field) {
    case MergeField::FirstName:
        return patient.firstName;
    case MergeField::LastName:
        return patient.lastName;
    case MergeField::Phone:
        return patient.phone;
    case MergeField::Email:
        return patient.email;
    case MergeField::DateOfBirth:
        return patient.dateOfBirth ? patient.dateOfBirth->toString(Qt::ISODate) : QString();
    case MergeField::Insurance:
        return patient.insurance;
    case MergeField::Language:
        return patient.language;
    }
    Q_UNREACHABLE();
}

bool goneWins(const Patient &keep, const Patient &gone, MergeField field, const QList<MergeField> &fromGone)
{
    if (valueOf(gone, field).isEmpty())
        return false;
    return fromGone.contains(field) || valueOf(keep, field).isEmpty();
}

Patient merged(const Patient &keep, const Patient &gone, const QList<MergeField> &fromGone)
{
    Patient result = keep;
    for (const MergeField field : everyMergeField) {
        if (goneWins(keep, gone, field, fromGone))
            take(result, gone, field);
    }
    result.notes = joinedNotes(keep, gone, result);
    result.noShowCount = keep.noShowCount + gone.noShowCount;
    if (result.userId.isNull())
        result.userId = gone.userId;
    result.createdAt = std::min(keep.createdAt, gone.createdAt);
    return result;
}

ContactPreferences merged(const ContactPreferences &keep, const ContactPreferences &gone)
{
    ContactPreferences result = keep;
    result.sms = keep.sms && gone.sms;
    result.email = keep.email && gone.email;
    result.push = keep.push && gone.push;
    result.voice = keep.voice && gone.voice;
    result.whatsapp = keep.whatsapp && gone.whatsapp;
    if (result.quietHours.isEmpty())
        result.quietHours = gone.quietHours;
    return result;
}

} // namespace frontdesk
