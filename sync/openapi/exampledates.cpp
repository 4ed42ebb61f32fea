#include "sync/openapi/exampledates.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The Monday of the week that the examples are written for.
const QDate writtenFor(2026, 6, 1);
constexpr double earliestMs = 1'000'000'000'000;
constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;

QString movedText(const QString &text, int weeks)
{
    static const QRegularExpression date(uR"(\d{4}-\d{2}-\d{2})"_s);
    QString moved = text;
    for (auto match = date.match(moved); match.hasMatch(); match = date.match(moved, match.capturedEnd())) {
        const QDate day = QDate::fromString(match.captured(), Qt::ISODate);
        if (day.isValid() && day.year() >= writtenFor.year()) // births and the like stay
            moved.replace(match.capturedStart(), match.capturedLength(), day.addDays(7 * weeks).toString(Qt::ISODate));
    }
    return moved;
}

QJsonValue moved(const QJsonValue &value, int weeks);

QJsonObject movedFields(QJsonObject object, int weeks)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = moved(it.value(), weeks);
    return object;
}

QJsonValue moved(const QJsonValue &value, int weeks)
{
    if (value.isString())
        return movedText(value.toString(), weeks);
    if (value.isDouble() && value.toDouble() >= earliestMs)
        return value.toInteger() + weeks * weekMs;
    if (value.isObject())
        return movedFields(value.toObject(), weeks);
    QJsonArray array = value.toArray();
    for (auto it = array.begin(); it != array.end(); ++it)
        *it = moved(*it, weeks);
    return value.isArray() ? QJsonValue(array) : value;
}

QJsonValue searched(const QJsonValue &value, int weeks)
{
    if (value.isObject())
        return withExamplesMoved(value.toObject(), weeks);
    if (!value.isArray())
        return value;
    QJsonArray array = value.toArray();
    for (auto it = array.begin(); it != array.end(); ++it)
        *it = searched(*it, weeks);
    return array;
}

} // namespace

int exampleWeeks(QDate today)
{
    return int(std::max<qint64>(0, (writtenFor.daysTo(today) + 6) / 7));
}

QJsonObject withExamplesMoved(const QJsonObject &document, int weeks)
{
    QJsonObject result = document;
    for (auto it = result.begin(); it != result.end(); ++it) {
        const bool example = it.key() == "example"_L1 || it.key() == "examples"_L1;
        it.value() = example ? moved(it.value(), weeks) : searched(it.value(), weeks);
    }
    return result;
}

} // namespace frontdesk
