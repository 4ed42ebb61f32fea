#include "models/domain/likeness.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace frontdesk {

namespace {

constexpr qsizetype longWord = 8;
constexpr qsizetype shortestWithSlip = 4;

QStringList wordsOf(QStringView name)
{
    QString folded;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            folded += c.toCaseFolded();
        else if (!c.isMark() && c != u'\'' && c != QChar(0x2019))
            folded += u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// How many letters are to be added, dropped, exchanged or swapped with the next one, as far as `most`.
int slips(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<int> beforeLast;
    QList<int> last(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<int> row(b.size() + 1);
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int exchanged = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({row[j - 1] + 1, last[j] + 1, exchanged});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = std::exchange(last, row);
    }
    return last.last();
}

bool sameWord(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    if (a.size() == 1 || b.size() == 1)
        return a.front() == b.front();
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < shortestWithSlip)
        return false;
    const int most = shorter >= longWord ? 2 : 1;
    return slips(a, b, most) <= most;
}

bool sameDay(const PersonFacts &a, const PersonFacts &b)
{
    return a.dateOfBirth && a.dateOfBirth == b.dateOfBirth;
}

bool samePhone(const PersonFacts &a, const PersonFacts &b)
{
    return !a.phone.isEmpty() && a.phone == b.phone;
}

} // namespace

QString foldedName(QStringView name)
{
    QStringList words = wordsOf(name);
    words.sort();
    return words.join(u' ');
}

bool similarNames(QStringView a, QStringView b)
{
    QStringList fewer = wordsOf(a);
    QStringList more = wordsOf(b);
    if (fewer.size() > more.size())
        fewer.swap(more);
    const bool oneEach = fewer.size() == 1 && more.size() == 1;
    if (fewer.isEmpty() || (fewer.size() < 2 && !oneEach))
        return false;
    bool anyWhole = false; // "J H" is nobody in particular
    for (const QString &word : std::as_const(fewer)) {
        const auto exact = std::find(more.begin(), more.end(), word);
        const auto found = exact != more.end() ? exact
                                               : std::find_if(more.begin(), more.end(), [&](const QString &other) {
                                                     return sameWord(word, other);
                                                 });
        if (found == more.end())
            return false;
        anyWhole |= word.size() > 1 && found->size() > 1;
        more.erase(found);
    }
    return anyWhole;
}

std::optional<Alike> alike(const PersonFacts &a, const PersonFacts &b)
{
    if (samePhone(a, b))
        return Alike::SamePhone;
    if (sameDay(a, b) && similarNames(a.name, b.name))
        return Alike::NameAndBirth;
    return std::nullopt;
}

bool likelySame(const PersonFacts &a, const PersonFacts &b)
{
    if (a.dateOfBirth && b.dateOfBirth && a.dateOfBirth != b.dateOfBirth)
        return false;
    if (samePhone(a, b) && sameDay(a, b))
        return true;
    const bool sameMail = !a.email.isEmpty() && a.email.compare(b.email, Qt::CaseInsensitive) == 0;
    return (samePhone(a, b) || sameDay(a, b) || sameMail) && similarNames(a.name, b.name);
}

} // namespace frontdesk
