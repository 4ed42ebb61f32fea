#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace frontdesk {

/// Whole years lived on `today`. Born on 29 February: a year older on 1 March where there is no 29th.
int ageOn(QDate birth, QDate today);

/// Which number comes first where all three are written as numbers.
enum class DateOrder { DayFirst, MonthFirst };

/// A date as people write it: "2001-03-12", "12/3/2001", "12.03.2001", "12 3 2001", digits of any script. The year has four
/// digits. A month first that cannot be one is read as a day, and the other way round. Nullopt for everything else.
std::optional<QDate> dateFromText(QStringView text, DateOrder order);

} // namespace frontdesk
