#include "tests/sync/mutations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray nested(int depth)
{
    return QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray("}").repeated(depth);
}

QByteArray text(const QString &value)
{
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

QList<QByteArray> values(const QString &otherClinicsId)
{
    QList<QByteArray> all{"null",
                          "true",
                          "false",
                          "0",
                          "-1",
                          "1.5",
                          "2147483648",
                          "-2147483649",
                          "9007199254740993",
                          "1e308",
                          "1e999",
                          "-0.0",
                          "\"\"",
                          "\" \"",
                          "[]",
                          "{}",
                          "[null]",
                          "[[[[]]]]",
                          "\"\\u0000\"",
                          "\"\\u0007bell\"",
                          "\"line\\nbreak\\u007f\"",
                          "\"\\ud800\"",
                          "\"\\u202Eright\"",
                          "\"'; DROP TABLE appointments; --\"",
                          "\"%s%n{0}${x}\"",
                          "\"../../etc/passwd\"",
                          "\"9999-12-31\"",
                          "\"0000-00-00\"",
                          "\"2026-02-30\"",
                          "\"24:00\"",
                          "\"99:99\"",
                          "\"2026-06-02T10:00:00.000Z\"",
                          "\"-9223372036854775808\"",
                          "\"00000000-0000-0000-0000-000000000000\"",
                          "\"not-a-uuid\""};
    all.append(text(otherClinicsId));
    all.append(text(QString(300, u'x')));
    all.append(text(QString(5000, u'ñ')));
    all.append(text(QString(200'000, u'y')));
    all.append(nested(10));
    all.append(nested(100));
    return all;
}

/// Whether a value is one that the schema allows by its type; only what is surely wrong says no.
bool allowedType(const QJsonObject &schema, QByteArrayView json)
{
    const QJsonValue type = schema["type"_L1];
    QStringList types;
    if (type.isString())
        types.append(type.toString());
    for (const QJsonValue &one : type.toArray())
        types.append(one.toString());
    if (types.isEmpty() || json == "null") // null is "not given" everywhere
        return true;
    const char first = json.front();
    if (first == '"')
        return types.contains(u"string"_s);
    if (first == '{')
        return types.contains(u"object"_s);
    if (first == '[')
        return types.contains(u"array"_s);
    if (first == 't' || first == 'f')
        return types.contains(u"boolean"_s);
    return types.contains(u"number"_s) || types.contains(u"integer"_s);
}

bool allowedText(const QJsonObject &schema, const QString &text)
{
    const bool matches = QRegularExpression(schema["pattern"_L1].toString()).match(text).hasMatch();
    return matches && text.size() <= schema["maxLength"_L1].toInt(std::numeric_limits<int>::max())
           && text.size() >= schema["minLength"_L1].toInt();
}

bool allowedNumber(const QJsonObject &schema, double number)
{
    const bool above = !schema.contains("exclusiveMinimum"_L1) || number > schema["exclusiveMinimum"_L1].toDouble();
    return above && number >= schema["minimum"_L1].toDouble(-std::numeric_limits<double>::infinity())
           && number <= schema["maximum"_L1].toDouble(std::numeric_limits<double>::infinity());
}

/// Whether the schema has anything against a value, as far as it concerns the value itself.
bool allowed(const QJsonObject &schema, const QByteArray &json)
{
    if (json == "null" || !allowedType(schema, json))
        return json == "null";
    const QJsonDocument parsed = QJsonDocument::fromJson('[' + json + ']');
    if (!parsed.isArray())
        return false;
    const QJsonValue value = parsed.array().at(0);
    if (schema.contains("enum"_L1) && !schema["enum"_L1].toArray().contains(value))
        return false;
    if (value.isString())
        return allowedText(schema, value.toString());
    return !value.isDouble() || allowedNumber(schema, value.toDouble());
}

class BodyMutator {
public:
    BodyMutator(const QJsonObject &document, const DocumentedOperation &operation, const QJsonObject &example)
        : m_document(document),
          m_operation(operation),
          m_example(example)
    {
    }

    QList<Mutation> run(const QString &otherClinicsId, quint32 seed)
    {
        m_values = values(otherClinicsId);
        m_random.seed(seed);
        walk({}, m_operation.bodySchema, m_example);
        return m_found;
    }

private:
    /// Each field that the schema or the example knows.
    void walk(const QStringList &path, const QJsonObject &schema, const QJsonObject &example)
    {
        const QJsonObject properties = schema["properties"_L1].toObject();
        QStringList names = properties.keys();
        for (const QString &name : example.keys()) {
            if (!names.contains(name))
                names.append(name);
        }
        for (const QString &name : std::as_const(names)) {
            const QJsonObject field = resolved(m_document, properties[name].toObject());
            const bool required = schema["required"_L1].toArray().contains(name);
            mutate(path + QStringList{name}, field, required);
            if (example[name].isObject())
                walk(path + QStringList{name}, field, example[name].toObject());
            const QJsonArray rows = example[name].toArray();
            if (!rows.isEmpty() && rows.first().isObject())
                walk(path + QStringList{name, u"0"_s}, resolved(m_document, field["items"_L1].toObject()),
                     rows.first().toObject());
        }
    }

    void mutate(const QStringList &path, const QJsonObject &schema, bool required)
    {
        add(path, {}, required);
        for (const QByteArray &value : std::as_const(m_values)) {
            // The depth of the whole counts, and everything is tried on the first level.
            if (path.size() > 1 && m_random.bounded(3) != 0)
                continue;
            add(path, value, !allowed(schema, value) || (required && value == "null"));
        }
    }

    /// `value` empty: the field is left out.
    void add(const QStringList &path, const QByteArray &value, bool mustFail)
    {
        const QByteArray mark = "\"\\u0001HERE\"";
        const QJsonValue whole = with(m_example, path, value.isEmpty());
        QByteArray body = QJsonDocument(whole.toObject()).toJson(QJsonDocument::Compact);
        body.replace(mark, value);
        const QString shown = value.isEmpty() ? u"left out"_s : QString::fromUtf8(value.first(qMin(60, value.size())));
        m_found.append({path.join(u'.') + u": "_s + shown, body, m_operation.target(), {}, mustFail});
    }

    static QJsonValue with(const QJsonValue &node, const QStringList &path, bool leaveOut)
    {
        if (path.isEmpty())
            return QString(QChar(1) + u"HERE"_s);
        if (node.isArray()) {
            QJsonArray array = node.toArray();
            array[0] = with(array.at(0), path.sliced(1), leaveOut);
            return array;
        }
        QJsonObject object = node.toObject();
        if (leaveOut && path.size() == 1)
            object.remove(path.first());
        else
            object[path.first()] = with(object[path.first()], path.sliced(1), leaveOut);
        return object;
    }

    const QJsonObject &m_document;
    const DocumentedOperation &m_operation;
    const QJsonObject &m_example;
    QList<QByteArray> m_values;
    QRandomGenerator m_random;
    QList<Mutation> m_found;
};

QList<QByteArray> parameterValues(const QString &otherClinicsId)
{
    return {"",
            "%20",
            "null",
            "-1",
            "0",
            "1.5",
            "101",
            "2147483648",
            "-9223372036854775809",
            "99999999999999999999",
            "9999-12-31",
            "2026-02-30",
            "0000-00-00",
            "not-a-uuid",
            "00000000-0000-0000-0000-000000000000",
            otherClinicsId.toLatin1(),
            "%00",
            "%07",
            "%E2%80%AE",
            "%F0%9F%A6%B7",
            "'%3B%20DROP%20TABLE%20x",
            "..%2F..",
            QByteArray(300, 'x'),
            QByteArray(5000, 'x')};
}

void mutateParameters(QList<Mutation> &found, const DocumentedOperation &operation, const QByteArray &body,
                      const QString &otherClinicsId)
{
    for (const DocumentedOperation::Parameter &parameter : operation.parameters) {
        for (const QByteArray &value : parameterValues(otherClinicsId)) {
            Mutation mutation{parameter.name + u" = "_s + QString::fromLatin1(value.first(qMin(40, value.size()))),
                              body,
                              operation.target(parameter.in != "query"_L1),
                              {},
                              false};
            if (parameter.in == "path"_L1) {
                DocumentedOperation other = operation;
                for (auto &its : other.parameters) {
                    if (its.name == parameter.name)
                        its.example = QUrl::fromPercentEncoding(value);
                }
                mutation.target = other.target();
            } else if (parameter.in == "query"_L1) {
                const QString text = QUrl::fromPercentEncoding(value);
                const QStringList words = parameter.schema["enum"_L1].toVariant().toStringList();
                bool isNumber = false;
                const double number = text.toDouble(&isNumber);
                const bool wrongNumber = parameter.schema["type"_L1] == "integer"_L1
                                         && (!isNumber || !allowedNumber(parameter.schema, number));
                mutation.mustFail = wrongNumber || !allowedText(parameter.schema, text)
                                    || (!words.isEmpty() && !words.contains(text));
                mutation.target += u'?' + parameter.name + u'=' + QString::fromLatin1(value);
            } else {
                mutation.headers.append({parameter.name.toLatin1(), QByteArray::fromPercentEncoding(value)});
            }
            found.append(mutation);
        }
    }
}

void mutateWhole(QList<Mutation> &found, const DocumentedOperation &operation)
{
    for (const QByteArray &body : {QByteArray("[]"), QByteArray("null"), QByteArray("\"text\""), QByteArray("{"),
                                   QByteArray("{}}"), QByteArray("\xff\xfe{}"), QByteArray("{\"a\":1,\"a\":2}"),
                                   nested(100), QByteArray("{\"\\u0000\":1}"), QByteArray("true")})
        found.append({u"the body "_s + QString::fromLatin1(body.first(qMin(20, body.size()))),
                      body,
                      operation.target(),
                      {},
                      true});
}

} // namespace

QList<Mutation> mutations(const QJsonObject &document, const DocumentedOperation &operation, const QJsonObject &example,
                          const QString &otherClinicsId, quint32 seed)
{
    QList<Mutation> found;
    QByteArray body;
    if (!operation.bodySchema.isEmpty()) {
        found = BodyMutator(document, operation, example).run(otherClinicsId, seed);
        mutateWhole(found, operation);
        body = QJsonDocument(example).toJson(QJsonDocument::Compact);
    }
    mutateParameters(found, operation, body, otherClinicsId);
    return found;
}

} // namespace frontdesk::test
