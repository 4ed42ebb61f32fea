#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace frontdesk {

/// What tells people apart, of a record or of what is being typed.
struct PersonFacts {
    QString name;
    QString phone; ///< E.164; empty when unknown
    QString email;
    std::optional<QDate> dateOfBirth;
};

/// Letters without accents and case, words in alphabetical order: "PEÑA, Ana Lucía" is "ana lucia pena".
QString foldedName(QStringView name);

/// The same name as people write it in different ways: words in any order, without accents, some of them left out (two have to
/// stay), shortened to a letter, or with a slip of one letter (two in long words).
bool similarNames(QStringView a, QStringView b);

/// Why two records may be of one person.
enum class Alike { SamePhone, NameAndBirth };

/// For a warning while somebody types: families share phones, so it is a question, never a refusal.
std::optional<Alike> alike(const PersonFacts &a, const PersonFacts &b);

/// For the list of duplicates, which a family's shared phone must not fill: a similar name and the same phone, e-mail or birth
/// date, or the same phone and birth date. Two birth dates that differ are two people.
bool likelySame(const PersonFacts &a, const PersonFacts &b);

} // namespace frontdesk
