#pragma once

#include <QString>

#include <optional>

namespace frontdesk {

/// Lower case, without accents: "Clínica" and "clinica" are one.
QString foldedText(const QString &text);

/// How well what was typed fits a text; nullopt when it does not. Every word typed must be found, in any order: as the
/// beginning of a word best, within one, or by its letters in their order ("nfs" in "Next free slot"). Both folded first;
/// nothing typed fits everything equally.
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace frontdesk
