#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "sync/api/json.h"
#include "sync/api/jsonwriter.h"
#include "sync/api/limits.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

HttpRequest withBody(const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpRequest request;
    request.body = body;
    if (!type.isNull())
        request.headers = {{"content-type", type}};
    return request;
}

QByteArray nested(int depth)
{
    return QByteArray("{\"a\":").repeated(depth - 1) + "{}" + QByteArray(depth - 1, '}');
}

void write(JsonWriter &json, const QJsonValue &value)
{
    if (value.isObject()) {
        json.beginObject();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            json.key(it.key().toLatin1());
            write(json, it.value());
        }
        json.endObject();
    } else if (value.isArray()) {
        json.beginArray();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            write(json, entry);
        json.endArray();
    } else if (value.isString()) {
        json.string(value.toString());
    } else if (value.isBool()) {
        json.boolean(value.toBool());
    } else if (value.isDouble()) {
        json.number(value.toInteger());
    } else {
        json.null();
    }
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int length = int(random.bounded(40));
    for (int index = 0; index < length; ++index) {
        const quint32 kind = random.bounded(5u);
        const char32_t point = kind == 0   ? random.bounded(0x20u)
                               : kind == 1 ? 0x1f300 + random.bounded(0x200u)
                               : kind == 2 ? 0x600 + random.bounded(0x100u)
                                           : 0x20 + random.bounded(0x60u);
        text += QString::fromUcs4(&point, 1);
    }
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 4 ? 4 : 6)) {
    case 0:
        return qint64(random.generate64() >> 12) - (qint64(1) << 50);
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return QJsonValue();
    case 3:
        return randomText(random);
    case 4: {
        QJsonArray array;
        for (int index = int(random.bounded(5)); index > 0; --index)
            array.append(randomValue(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int index = int(random.bounded(5)); index > 0; --index)
            object.insert(u"key%1"_s.arg(index), randomValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void everyPrefixIsHarmless();
    void writesWhatQtReads();
    void replacesHalfPairs();
    void writesByHand();
};

void TestJson::takes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QJsonObject>("expected");
    const QByteArray json = "application/json";
    QTest::newRow("object") << QByteArray("{\"a\":1}") << json << QJsonObject{{u"a"_s, 1}};
    QTest::newRow("charset") << QByteArray("{\"a\":1}") << QByteArray("Application/JSON; charset=\"UTF-8\"")
                             << QJsonObject{{u"a"_s, 1}};
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QJsonObject();
    QTest::newRow("emoji") << QByteArray("{\"a\":\"\\ud83d\\ude00\"}") << json
                           << QJsonObject{{u"a"_s, u"\U0001f600"_s}};
    QTest::newRow("same key elsewhere")
        << QByteArray("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}") << json
        << QJsonDocument::fromJson("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}").object();
    QTest::newRow("value like a key") << QByteArray("{\"a\":\"a\",\"b\":\"a\"}") << json
                                      << QJsonObject{{u"a"_s, u"a"_s}, {u"b"_s, u"a"_s}};
    QTest::newRow("deep") << nested(maxJsonDepth) << json << QJsonDocument::fromJson(nested(maxJsonDepth)).object();
}

void TestJson::takes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto parsed = parseJsonBody(withBody(body, type));
    QVERIFY(std::holds_alternative<QJsonObject>(parsed));
    QTEST(std::get<QJsonObject>(parsed), "expected");
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    QTest::newRow("no type") << QByteArray("{}") << QByteArray() << 415;
    QTest::newRow("form") << QByteArray("a=1") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("text") << QByteArray("{}") << QByteArray("text/json") << 415;
    QTest::newRow("latin 1") << QByteArray("{}") << QByteArray("application/json; charset=iso-8859-1") << 415;
    const char *malformed[] = {"{",
                               "nonsense",
                               "{\"a\":}",
                               "{\"a\":1,}",
                               "{'a':1}",
                               "{\"a\":NaN}",
                               "{\"a\":1}x",
                               "[]",
                               "1",
                               "\"a\"",
                               "null",
                               " ",
                               "{\"a\":\"\xff\"}",
                               "{\"a\":\"\xc0\xaf\"}",
                               "{\"a\":1,\"a\":2}",
                               "{\"a\":1,\"\\u0061\":2}",
                               "{\"b\":{\"a\":1,\"a\":2}}",
                               "[{\"a\":1,\"a\":1}]",
                               "{\"a\":\"\\u0000\"}",
                               "{\"a\\u0000\":1}",
                               "{\"a\":\"\\ud83d\"}",
                               "{\"a\":\"\\ude00\"}",
                               "{\"a\":\"\\ud83dx\"}",
                               "{\"a\":\"\\ud83d\\u0041\"}",
                               "{\"a\":\"",
                               "{\"a\":\"\\",
                               "{\"a\":\"\\u",
                               "{\"a\":\"\\u12",
                               "{\"a",
                               "]",
                               "}}}}"};
    for (const char *body : malformed)
        QTest::newRow(body) << QByteArray(body) << json << 400;
    QTest::newRow("line end in a text") << QByteArray("{\"a\":\"x\ny\"}") << json << 400;
    QTest::newRow("tab in a text") << QByteArray("{\"a\":\"x\ty\"}") << json << 400;
    QTest::newRow("too deep") << nested(maxJsonDepth + 1) << json << 400;
    QTest::newRow("very deep") << QByteArray(1024 * 1024, '[') << json << 400;
}

void TestJson::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto parsed = parseJsonBody(withBody(body, type));
    QVERIFY(std::holds_alternative<Refusal>(parsed));
    QTEST(std::get<Refusal>(parsed).status, "status");
    QVERIFY(!std::get<Refusal>(parsed).message.isEmpty());
}

void TestJson::everyPrefixIsHarmless()
{
    const QByteArray body = "{\"a\":[1,{\"b\\u0061\":\"\\ud83d\\ude00\\n\"},true,null],\"c\":\"\xc3\xa9\"}";
    for (qsizetype length = 1; length < body.size(); ++length)
        QVERIFY(std::holds_alternative<Refusal>(parseJsonBody(withBody(body.left(length)))));
    QVERIFY(std::holds_alternative<QJsonObject>(parseJsonBody(withBody(body))));
}

void TestJson::writesWhatQtReads()
{
    QRandomGenerator random(20260510);
    for (int round = 0; round < 2000; ++round) {
        const QJsonArray value{randomValue(random, 0)};
        JsonWriter json;
        write(json, value);
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson(json.bytes(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, json.bytes().constData());
        QCOMPARE(read.array(), value);
    }
}

void TestJson::replacesHalfPairs()
{
    JsonWriter json;
    json.string(QString(QString(QChar(0xd800)) + u"x"_s));
    QVERIFY(json.bytes().isValidUtf8());
    QVERIFY(json.bytes().endsWith("x\""));
}

void TestJson::writesByHand()
{
    JsonWriter json;
    json.beginObject();
    json.field("text", u"a\"b\\c\n\r\t\u0001\u00e9\U0001f600");
    json.field("number", qint64(-9007199254740993));
    json.flag("yes", true);
    json.nullField("nothing");
    json.textOrNull("empty", u"");
    json.optionalText("left", u"");
    json.field("at", fromMs(1'778'409'000'000));
    json.key("list");
    json.beginArray();
    json.ascii("x");
    json.raw("{}");
    json.beginArray();
    json.endArray();
    json.endArray();
    json.endObject();
    QCOMPARE(json.take(), QByteArray("{\"text\":\"a\\\"b\\\\c\\n\\r\\t\\u0001\xc3\xa9\xf0\x9f\x98\x80\","
                                     "\"number\":-9007199254740993,\"yes\":true,\"nothing\":null,\"empty\":null,"
                                     "\"at\":\"2026-05-10T10:30:00.000Z\",\"list\":[\"x\",{},[]]}"));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
