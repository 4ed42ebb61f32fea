#include "models/domain/patientname.h"

#include <QList>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first letter as people see it, in upper case: a code point may take two units.
QString firstLetter(QStringView text)
{
    for (const char32_t letter : text.toUcs4()) {
        if (QChar::isLetterOrNumber(letter))
            return QString::fromUcs4(&letter, 1).toUpper();
    }
    return {};
}

/// Accents, harakat and the like; the canonical class tells them from vowel signs (0), nukta (7) and virama (9).
bool isAccent(QChar c)
{
    return c.isMark() && c.combiningClass() != 0 && c.combiningClass() != 7 && c.combiningClass() != 9;
}

/// Letters with a stroke and ligatures, which have no decomposition.
QString plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
        return u"d"_s;
    case u'ı':
        return u"i"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ß':
        return u"ss"_s;
    default:
        return c;
    }
}

} // namespace

PersonName splitName(QStringView fullName)
{
    const QString trimmed = fullName.trimmed().toString();
    const qsizetype space = trimmed.indexOf(u' ');
    if (space < 0)
        return {trimmed, {}};
    return {trimmed.first(space), trimmed.sliced(space + 1)};
}

QString fullName(const PersonName &name)
{
    if (name.first.isEmpty() || name.last.isEmpty())
        return name.first + name.last;
    return name.first + u' ' + name.last;
}

QString initials(const PersonName &name)
{
    return firstLetter(name.first) + firstLetter(name.last);
}

QString foldForSearch(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (!isAccent(c))
            plain += plainLetter(c);
    }
    return plain.simplified();
}

} // namespace frontdesk
