#include "tests/sync/documentexample.h"

#include <QRegularExpression>

#include "models/domain/base62.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray tokenOf(const ApiFixture &api, const QString &who)
{
    const QHash<QString, QByteArray> tokens{{u"reception"_s, api.reception},
                                            {u"doctor"_s, api.doctor},
                                            {u"admin"_s, api.admin},
                                            {u"patient"_s, api.patient},
                                            {u"other"_s, api.other}};
    return tokens.value(who);
}

/// What the documents call by name or by an id of their own.
QHash<QString, QString> thingsOf(const ApiFixture &api)
{
    const ClinicFixture &clinic = api.clinic;
    const QString made = u"550e8400-e29b-41d4-a716-4466554400"_s;
    return {{made + u"01"_s, clinic.clinic.toString()},
            {u"user_Z1zXZKvqrpwxbznuW6lJ"_s, prefixedId("user_"_L1, clinic.khan.uuid())},
            {u"user_IsW3SoxZQxW0agHKyP2V"_s, prefixedId("user_"_L1, clinic.ahmed.uuid())},
            {u"user_xeDpGyt67wTor93qKtS7"_s, prefixedId("user_"_L1, clinic.reception.uuid())},
            {made + u"02"_s, clinic.ahmed.toString()},
            {made + u"03"_s, clinic.khan.toString()},
            {made + u"04"_s, clinic.room1.toString()},
            {u"{reception}"_s, clinic.reception.toString()},
            {u"{patient-user}"_s, clinic.ahmedUser.toString()},
            {u"{garcia}"_s, clinic.garcia.toString()},
            {u"{other-patient}"_s, clinic.otherPatient.toString()},
            {u"{other-doctor}"_s, clinic.otherDoctor.toString()}};
}

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

constexpr qsizetype uuidLength = 36;
const QString uuidPattern = u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s;

/// Nobody can write them down beforehand: "uuid", "db04f6ff-42e4-4bba-a9d3-YYYYYYYYYYYY", and whole ones.
bool standsForAnId(const QString &text)
{
    return text == "uuid"_L1 || text.endsWith("-YYYYYYYYYYYY"_L1) || matches(uuidPattern, text);
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

QString DocumentExample::run()
{
    ApiFixture api;
    m_names = thingsOf(api);
    const QJsonObject own = m_example["names"_L1].toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        m_names.insert(it.key(), m_names.value(it.value().toString(), it.value().toString()));
    QJsonArray steps = m_given;
    for (const QJsonValue &step : m_example["given"_L1].toArray())
        steps.append(step);
    Answer answer;
    for (const QJsonValue &value : std::as_const(steps)) {
        const QJsonObject step = value.toObject();
        if (const QString fault = ask(api, step, 2, answer); !fault.isEmpty())
            return fault;
        learn(step["names"_L1].toObject(), answer);
    }
    const int status = m_example["status"_L1].toInt();
    if (const QString fault = ask(api, m_example, status, answer); !fault.isEmpty())
        return fault;
    const QJsonDocument body = QJsonDocument::fromJson(answer.bytes);
    if (m_example.contains("answer"_L1))
        compare(m_example["answer"_L1], body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object()), {});
    return m_faults.isEmpty() ? QString()
                              : QString(m_faults.join(u'\n') + u"\nin "_s + QString::fromUtf8(answer.bytes));
}

QString DocumentExample::ask(ApiFixture &api, const QJsonObject &step, int expected, Answer &answer)
{
    if (step.contains("now"_L1))
        api.clinic.clock.set(Instant(
            Milliseconds(QDateTime::fromString(step["now"_L1].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch())));
    QByteArray body;
    if (step.contains("body"_L1))
        body = adapted(QString::fromUtf8(QJsonDocument(named(step["body"_L1]).toObject()).toJson())).toUtf8();
    ApiFixture::Headers headers;
    const QJsonObject given = step["headers"_L1].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        headers.append({it.key().toLatin1(), adapted(it.value().toString()).toLatin1()});
    const QString path = adapted(step["path"_L1].toString());
    answer = api.call(step["method"_L1].toString().toLatin1(), path, tokenOf(api, step["as"_L1].toString()), body,
                      headers);
    if (answer.status == expected || answer.status / 100 == expected)
        return {};
    return u"%1 %2 → %3 %4"_s.arg(step["method"_L1].toString(), path)
        .arg(answer.status)
        .arg(QString::fromUtf8(answer.bytes));
}

void DocumentExample::learn(const QJsonObject &names, const Answer &answer)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        const QJsonValue value = answer.object()[it.value().toString()];
        m_names.insert(it.key(), value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    }
}

QString DocumentExample::adapted(QString text) const
{
    for (auto it = m_names.begin(); it != m_names.end(); ++it) {
        if (!it.key().at(0).isDigit() || it.key().size() == uuidLength)
            text.replace(it.key(), it.value());
    }
    return text;
}

/// Numbers that stand for something, as N's appointments.
QJsonValue DocumentExample::named(const QJsonValue &value) const
{
    if (value.isDouble() && m_names.contains(QString::number(value.toInteger())))
        return m_names.value(QString::number(value.toInteger())).toLongLong();
    if (value.isString())
        return m_names.value(value.toString(), value.toString());
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = named(it.value());
    return value.isObject() ? QJsonValue(object) : value;
}

void DocumentExample::differ(const QString &path, const QJsonValue &expected, const QJsonValue &actual)
{
    m_faults.append(path + u": documented "_s + shown(expected) + u", got "_s + shown(actual));
}

void DocumentExample::compare(QJsonValue expected, const QJsonValue &actual, const QString &path)
{
    const QJsonObject adapted = m_example["adapted"_L1].toObject();
    if (adapted.contains(path))
        expected = adapted[path];
    if (m_example["any"_L1].toArray().contains(path)) {
        if (expected.type() != actual.type())
            differ(path, expected, actual);
    } else if (expected.isObject()) {
        compareObjects(expected.toObject(), actual.toObject(), path);
    } else if (expected.isArray()) {
        compareLists(expected.toArray(), actual.toArray(), path);
    } else if (expected.isString()) {
        compareTexts(expected.toString(), actual, path);
    } else if (named(expected) != actual) {
        differ(path, expected, actual);
    }
}

void DocumentExample::compareObjects(const QJsonObject &expected, const QJsonObject &actual, const QString &path)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString inside = path.isEmpty() ? it.key() : QString(path + u'.' + it.key());
        if (actual.contains(it.key()))
            compare(it.value(), actual[it.key()], inside);
        else
            m_faults.append(inside + u" is not there"_s);
    }
}

/// As they are, or with `"lists": "contain"` among others, in the same order.
void DocumentExample::compareLists(const QJsonArray &expected, const QJsonArray &actual, const QString &path)
{
    const bool among = m_example["lists"_L1] == "contain"_L1;
    if (!among && expected.size() != actual.size())
        return differ(path, expected, actual);
    qsizetype next = 0;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QString inside = path.isEmpty() ? QString::number(i) : QString(path + u'.' + QString::number(i));
        if (!among) {
            compare(expected.at(i), actual.at(i), inside);
            continue;
        }
        const QStringList before = m_faults;
        for (; next < actual.size(); ++next) {
            m_faults = before;
            compare(expected.at(i), actual.at(next), inside);
            if (m_faults == before)
                break;
        }
        if (next++ >= actual.size())
            m_faults = before + QStringList{inside + u" is not in the list"_s};
    }
}

void DocumentExample::compareTexts(const QString &expected, const QJsonValue &actual, const QString &path)
{
    const QString text = adapted(expected);
    const bool blanked = text == "[email protected]"_L1; // by whoever published the document
    if (actual == text || (blanked && (actual.isString() || actual.isNull())))
        return;
    const QString got = actual.toString();
    const bool anId = text == expected && standsForAnId(text) && matches(uuidPattern, got);
    const bool begins = text.endsWith("..."_L1) && got.startsWith(text.chopped(3));
    if (!anId && !begins)
        differ(path, text, actual);
}

} // namespace frontdesk::test
