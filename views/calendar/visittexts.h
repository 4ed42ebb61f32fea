#pragma once

#include <QString>

#include "models/items/waiting.h"
#include "models/services/daysheet.h"

namespace frontdesk {

/// What a visit is called: its title, else its patient, with a count for groups.
QString visitTitle(const VisitCard &card);
QString shortName(const QString &name);    ///< "Ahmed Hassan" is "Ahmed H."
QString peopleLine(const VisitCard &card); ///< who meets; the patients of a group
QString countLine(const VisitCard &card);  ///< of a group: "8 patients", "3 of 8 came"
/// What the line under the patient tells.
enum class SecondLine { TypeAndRoom, DoctorAndType };
QString secondLine(const VisitCard &card, SecondLine what = SecondLine::TypeAndRoom);
QString thirdLine(const VisitCard &card); ///< notes, else why it was squeezed in; of a group who comes
/// For screen readers: everything that colour and place say.
QString spokenVisit(const VisitCard &card, const TimeZone &zone);

enum class WaitLevel { Fresh, Some, Long };
WaitLevel waitLevel(int minutes); ///< Some from 10, Long from 20
QString waitText(int minutes);

} // namespace frontdesk
