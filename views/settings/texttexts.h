#pragma once

#include <QString>

namespace frontdesk {

/// Words for texts and their placeholders, translated.
QString textKindName(const QString &kind);           ///< "Reminder", "Booked" …
QString placeholderName(const QString &placeholder); ///< "patient's name" …
/// What is wrong with a text: a placeholder that means nothing, half of a pair of braces.
QString strayPlaceholderText(const QString &stray);

} // namespace frontdesk
