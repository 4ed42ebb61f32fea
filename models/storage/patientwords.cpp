#include "models/storage/patientwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace frontdesk::patientwords {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shorter pieces of a number would match half the clinic.
constexpr qsizetype shortestDigits = 4;
constexpr qsizetype yearDigits = 4;

/// As the index has them, whatever the script they are typed in.
QString withLatinDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

QString digitsIn(const QString &text)
{
    QString digits = withLatinDigits(text);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

/// Every ending of the number as a word, so that a prefix search finds any stretch of it.
QString endingsOf(const QString &digits)
{
    QString words;
    for (qsizetype from = 0; from + shortestDigits <= digits.size(); ++from)
        words += digits.sliced(from) + u' ';
    return words;
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// Digits, and what people write between those of a phone.
bool isNumber(const QString &text)
{
    static const QRegularExpression other(u"[^\\d\\s()+./-]"_s);
    return digitsIn(text).size() >= shortestDigits && !text.contains(other);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

QString whole(const QString &words)
{
    return u'"' + words + u'"';
}

QString beginning(const QString &words)
{
    return whole(words) + u" *"_s;
}

/// Words side by side, of which the last may go on. What may be a year is asked for as it is, or with one digit more.
QString phraseOf(const QStringList &words)
{
    const QString phrase = words.join(u' ');
    const QString &last = words.constLast();
    if (last.size() != yearDigits || digitsIn(last).size() != yearDigits)
        return beginning(phrase);
    QStringList either{whole(phrase)};
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        either.append(beginning(phrase + QChar(digit)));
    return u'(' + either.join(u" OR "_s) + u')';
}

/// Anywhere in a phone, whatever stands between the digits, or a patient number without its letters.
QString numberTerm(const QString &text)
{
    const QStringList words = wordsOf(text);
    const QString joined = phraseOf({digitsIn(text)});
    const QString either = words.size() > 1 ? u'(' + joined + u" OR "_s + phraseOf(words) + u')' : joined;
    return u"digits : "_s + either;
}

/// Of a patient number, letters and all; behind a hyphen the words before it are complete.
QString numberedTerm(const QString &piece, const QStringList &words)
{
    return piece.back().isLetterOrNumber() ? phraseOf(words) : whole(words.join(u' '));
}

} // namespace

QString digitsOf(const Patient &patient)
{
    return endingsOf(digitsIn(patient.phone)) + patient.patientNumber;
}

QString matchOf(const QString &typed)
{
    const QString text = withLatinDigits(typed);
    if (isNumber(text))
        return numberTerm(text);
    static const QRegularExpression between(u"[\\s,;]+"_s);
    const QStringList pieces = text.split(between, Qt::SkipEmptyParts);
    QStringList terms;
    for (const QString &piece : pieces) {
        const QStringList words = wordsOf(piece);
        if (words.isEmpty())
            continue;
        if (isNumber(piece)) {
            terms.append(numberTerm(piece));
        } else if (hasDigit(piece)) {
            terms.append(numberedTerm(piece, words));
        } else {
            for (const QString &word : words)
                terms.append(beginning(word));
        }
    }
    return terms.join(u" AND "_s);
}

} // namespace frontdesk::patientwords
