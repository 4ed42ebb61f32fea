#pragma once

#include <QString>

namespace frontdesk {

/// A person's name in the two parts that M speaks. D has one text and gets it back exactly (CONTRACT §11.12).
struct PersonName {
    QString first;
    QString last;
    bool operator==(const PersonName &) const = default;
};

/// Blanks around the text are dropped, then it is cut at the first space; without one all of it is the first name.
PersonName splitName(QStringView fullName);
/// The two with one space between, without it when either is empty; gives back exactly what splitName was given.
QString fullName(const PersonName &name);
/// At most two upper-case letters, one of each part: "JP".
QString initials(const PersonName &name);

/// For comparing names and searching: lower case, accents removed, single spaces, "Ñandú  Øst" is "nandu ost". Marks that
/// are not accents but letters (Devanagari vowel signs) stay.
QString foldForSearch(QStringView text);

} // namespace frontdesk
