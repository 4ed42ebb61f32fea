#include "models/items/fuzzymatch.h"

#include <QStringList>

namespace frontdesk {

namespace {

constexpr int wholeText = 100;
constexpr int textStart = 80;
constexpr int wordStart = 60;
constexpr int inside = 30;
constexpr int scattered = 10;
constexpr int perWordInitial = 4;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The letters one after the other, each as early as possible; better the more of them begin a word.
std::optional<int> scatteredScore(const QString &word, const QString &text)
{
    int score = scattered;
    qsizetype at = 0;
    for (const QChar letter : word) {
        qsizetype found = text.indexOf(letter, at);
        for (qsizetype next = found; next >= 0; next = text.indexOf(letter, next + 1)) {
            if (startsWord(text, next)) { // the initial of a later word is what is meant
                found = next;
                break;
            }
        }
        if (found < 0)
            return std::nullopt;
        score += startsWord(text, found) ? perWordInitial : 0;
        score -= found > at + 12 ? 2 : 0;
        at = found + 1;
    }
    const bool allInitials = score >= scattered + perWordInitial * int(word.size()) - 2;
    return word.size() <= 2 && !allInitials ? std::nullopt : std::optional(score);
}

std::optional<int> wordScore(const QString &word, const QString &text)
{
    if (text == word)
        return wholeText;
    if (text.startsWith(word))
        return textStart;
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        best = std::max(best.value_or(0), startsWord(text, at) ? wordStart : inside);
    return best ? best : scatteredScore(word, text);
}

} // namespace

QString foldedText(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            result.append(letter.toCaseFolded());
    }
    return result;
}

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString hay = foldedText(text);
    int sum = 0;
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto score = wordScore(word, hay);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return words.isEmpty() ? 0 : sum / int(words.size());
}

} // namespace frontdesk
