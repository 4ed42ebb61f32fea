#pragma once

#include <QString>

#include "models/domain/birthdate.h"
#include "models/domain/error.h"
#include "models/services/patients/duplicateservice.h"

namespace frontdesk {

QString shortDate(QDate date); ///< "12 Mar 1992"
/// Day or month first, as in the language of the window; what a date looks like when one types it ("DD/MM/YYYY").
DateOrder localDateOrder();
QString datePattern();
QString typedDate(QDate date); ///< as datePattern() has it
/// "Arabic" in its own words, from "ar".
QString languageName(const QString &tag);
/// The languages that the clinic's texts are written in.
QStringList languageTags();
/// What is wrong with a field of a patient's record.
QString fieldErrorText(const Error &error);
QString alikeText(const Lookalike &lookalike);

} // namespace frontdesk
