#pragma once

#include <QString>

#include "models/domain/patient.h"

/// The index of words `patient_search` (FTS5): what it keeps of a patient beside the name, and what it is asked for.
namespace frontdesk::patientwords {

/// The phone from each of its digits on, so that any stretch of it begins a word, and the patient number. What was put in
/// must be said again to take it out: a change of this wants the index made anew.
QString digitsOf(const Patient &patient);

/// The FTS5 query for what somebody types, also half-way: every word the beginning of one, in any order. Empty when nothing
/// is asked for. Numbers are looked for among the digits; a piece like "P-2026-00001" word by word, side by side.
///
/// The index answers beginnings of up to three letters, and whole words, as a stream that stops with the page. For a longer
/// beginning it first gathers all who have such a word, so none is asked for that everybody may have: the year.
QString matchOf(const QString &text);

} // namespace frontdesk::patientwords
