#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace frontdesk {

/// The date that somebody means who types "12 dec", "dec 12 2027", "2026-12-12", "12/12", "tomorrow", "fri" or "+3" (days).
/// Month and day names in the locale's language and in English, in full or from three letters on; a day and a
/// month in the order in which the locale writes them. Without a year the one closest to `today`, rather ahead than back.
std::optional<QDate> dateFromWords(const QString &text, QDate today, const QLocale &locale);

/// What stands between the members of a list in the window's language: ", ".
QString listSeparator();

} // namespace frontdesk
