#pragma once

#include <QList>

#include "models/domain/contactpreferences.h"
#include "models/domain/patient.h"

namespace frontdesk {

/// What two records of one person may say differently. Notes are joined, no-shows added up.
enum class MergeField { FirstName, LastName, Phone, Email, DateOfBirth, Insurance, Language };
inline const QList<MergeField> everyMergeField{MergeField::FirstName, MergeField::LastName,    MergeField::Phone,
                                               MergeField::Email,     MergeField::DateOfBirth, MergeField::Insurance,
                                               MergeField::Language};

QString valueOf(const Patient &patient, MergeField field); ///< dates as YYYY-MM-DD
/// Whether the record that goes wins: where it is asked to, and where the other one says nothing.
bool goneWins(const Patient &keep, const Patient &gone, MergeField field, const QList<MergeField> &fromGone);

/// The record that stays. A phone or an address that loses goes into the notes, so that it is not lost. The account is the one
/// that either has.
Patient merged(const Patient &keep, const Patient &gone, const QList<MergeField> &fromGone);
/// A channel stays on only where both had it on: a no is a no. The language is the record's, and left alone.
ContactPreferences merged(const ContactPreferences &keep, const ContactPreferences &gone);

} // namespace frontdesk
