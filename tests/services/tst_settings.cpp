#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include "models/services/settingsservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mask = u"********"_s;

KeyRing keysOf(char filling)
{
    return KeyRing(*SecretKey::fromBytes(QByteArray(SecretKey::size, filling)));
}

Actor programIn(ClinicId clinic)
{
    return {{}, clinic, Role::Admin, {}, u"program"_s};
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableIsSound();
    void defaults_data();
    void defaults();
    void acceptsAndSpellsOut_data();
    void acceptsAndSpellsOut();
    void refuses_data();
    void refuses();
    void everyValuePrintsOnOneLine();
    void emptyGoesBackToTheDefault();
    void clinicFieldsStandInTheClinic();
    void changesAreJournalledAndRefreshDirectories();
    void secretsAreSealedAndNeverPrinted();
    void secretsOpenWithTheirKeyInTheirPlace();
    void clinicsHaveTheirOwn();
    void unknownKeys();
    void forAdminsOnly_data();
    void forAdminsOnly();
    void typedValues();
    void keptForLater();

private:
    const KeyRing m_keys = keysOf('k');
    const ClinicFixture m_fixture; ///< for tests that keep nothing
};

void TestSettings::tableIsSound()
{
    QSet<QString> keys;
    for (const SettingSpec &spec : settingsTable()) {
        QVERIFY2(!keys.contains(spec.key), qPrintable(spec.key));
        keys.insert(spec.key);
        QVERIFY(!spec.allowed.isEmpty());
        const bool secretByName = spec.key.endsWith(".password"_L1) || spec.key.endsWith(".token"_L1)
                                  || spec.key.endsWith(".secret"_L1);
        QCOMPARE(spec.secret, secretByName);
        if (!spec.fallback.isEmpty())
            QCOMPARE(spec.canonical(spec.fallback).value_or(u"(refused)"_s), spec.fallback);
    }
    for (const QString &channel : {u"sms"_s, u"whatsapp"_s, u"voice"_s, u"push"_s})
        for (const QString &name : {u"provider"_s, u"url"_s, u"token"_s, u"from"_s, u"secret"_s})
            QVERIFY(keys.contains(QString(channel + u'.' + name)));
}

void TestSettings::defaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("name") << u"clinic.name"_s << u"Clínica Dos"_s;
    QTest::newRow("zone") << u"clinic.timezone"_s << u"America/El_Salvador"_s;
    QTest::newRow("hours")
        << u"clinic.hours"_s
        << uR"({"monday":{"open":"09:00","close":"17:00"},"tuesday":{"open":"09:00","close":"17:00"},)"
           uR"("wednesday":{"open":"09:00","close":"17:00"},"thursday":{"open":"09:00","close":"17:00"},)"
           uR"("friday":{"open":"09:00","close":"17:00"},"saturday":null,"sunday":null})"_s;
    QTest::newRow("holidays") << u"clinic.holidays"_s << u"[]"_s;
    QTest::newRow("buffer") << u"clinic.buffer_minutes"_s << u"30"_s;
    QTest::newRow("schedule") << u"reminders.schedule"_s
                              << uR"([{"channel":"email","before":"PT24H"},{"channel":"sms","before":"PT2H"},)"
                                 uR"({"channel":"push","before":"PT30M"}])"_s;
    QTest::newRow("quiet hours") << u"reminders.quiet_hours"_s << u"21:00-08:00"_s;
    QTest::newRow("undo") << u"notifications.undo_seconds"_s << u"60"_s;
    QTest::newRow("video") << u"video.url_template"_s << u"https://meet.jit.si/{token}"_s;
    QTest::newRow("server") << u"server.enabled"_s << u"true"_s;
    QTest::newRow("mail") << u"email.url"_s << QString();
    QTest::newRow("password") << u"email.password"_s << QString();
}

void TestSettings::defaults()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    DirectSession session(m_fixture, programIn(m_fixture.other));
    const auto got = SettingsService(*session, m_keys).get(key);
    QVERIFY_RESULT(got);
    QCOMPARE(*got, value);
}

void TestSettings::acceptsAndSpellsOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const QString &key, const QString &typed, const QString &kept) {
        QTest::addRow("%s = %s", qPrintable(key), qPrintable(typed)) << key << typed << kept;
    };
    row(u"clinic.name"_s, u" Clínica Nueva\n"_s, u"Clínica Nueva"_s);
    row(u"clinic.timezone"_s, u"Europe/Amsterdam"_s, u"Europe/Amsterdam"_s);
    row(u"clinic.region"_s, u"nl"_s, u"NL"_s);
    row(u"clinic.language"_s, u"FR"_s, u"fr"_s);
    row(u"clinic.currency"_s, u"eur"_s, u"EUR"_s);
    row(u"clinic.hours"_s, u"{\n \"monday\": {\"open\":\"08:30\",\"close\":\"24:00\"}\n}"_s,
        uR"({"monday":{"open":"08:30","close":"24:00"},"tuesday":null,"wednesday":null,"thursday":null,"friday":null,)"
        uR"("saturday":null,"sunday":null})"_s);
    row(u"clinic.holidays"_s, uR"([ {"date":"2026-12-25", "name":"Navidad"} ])"_s,
        uR"([{"date":"2026-12-25","name":"Navidad"}])"_s);
    row(u"clinic.buffer_minutes"_s, u"0"_s, u"0"_s);
    row(u"clinic.buffer_minutes"_s, u" 015 "_s, u"15"_s);
    row(u"reminders.schedule"_s, u"[]"_s, u"[]"_s);
    row(u"reminders.schedule"_s, uR"([{"before":"P1D","channel":"whatsapp"}])"_s,
        uR"([{"channel":"whatsapp","before":"P1D"}])"_s);
    row(u"reminders.quiet_hours"_s, u"off"_s, u"off"_s);
    row(u"reminders.quiet_hours"_s, u"22:30-07:15"_s, u"22:30-07:15"_s);
    row(u"notifications.undo_seconds"_s, u"0"_s, u"0"_s);
    row(u"email.url"_s, u"smtp://mail.clinic.test:587"_s, u"smtp://mail.clinic.test:587"_s);
    row(u"email.url"_s, u"smtps://mail.clinic.test"_s, u"smtps://mail.clinic.test"_s);
    row(u"email.from"_s, u"desk@clinic.test"_s, u"desk@clinic.test"_s);
    row(u"email.from"_s, u"Clínica Uno <desk@clinic.test>"_s, u"Clínica Uno <desk@clinic.test>"_s);
    row(u"sms.provider"_s, u"Twilio"_s, u"twilio"_s);
    row(u"push.provider"_s, u"ntfy"_s, u"ntfy"_s);
    row(u"sms.url"_s, u"http://127.0.0.1:9090/send"_s, u"http://127.0.0.1:9090/send"_s);
    row(u"sms.from"_s, u"+50322223333"_s, u"+50322223333"_s);
    row(u"video.url_template"_s, u"https://video.clinic.test/r/{token}?x=1"_s,
        u"https://video.clinic.test/r/{token}?x=1"_s);
    row(u"server.listen"_s, u"127.0.0.1:0"_s, u"127.0.0.1:0"_s);
    row(u"server.listen"_s, u"[::1]:8443"_s, u"[::1]:8443"_s);
    row(u"server.listen"_s, u"localhost:8443"_s, u"localhost:8443"_s);
    row(u"server.enabled"_s, u"off"_s, u"false"_s);
    row(u"sms.transliterate"_s, u"YES"_s, u"true"_s);
}

void TestSettings::acceptsAndSpellsOut()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    DirectSession session(m_fixture, programIn(m_fixture.clinic));
    SettingsService settings(*session, m_keys);
    QVERIFY_RESULT(settings.set(key, typed));
    QCOMPARE(*settings.get(key), kept);
    QVERIFY_RESULT(settings.set(key, kept));
    QCOMPARE(*settings.get(key), kept);
}

void TestSettings::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    const auto rows = [](const QString &key, const QStringList &all) {
        for (const QString &typed : all)
            QTest::addRow("%s = %s", qPrintable(key), qPrintable(typed)) << key << typed;
    };
    rows(u"clinic.name"_s, {QString(), u"  "_s, u"two\nlines"_s, QString(1001, u'x')});
    rows(u"clinic.timezone"_s, {QString(), u"Mars/Base"_s, u"UTC+2"_s, u"../UTC"_s});
    rows(u"clinic.region"_s, {QString(), u"El Salvador"_s, u"ZZ"_s, u"S"_s});
    rows(u"clinic.language"_s, {QString(), u"Spanish"_s, u"qq"_s});
    rows(u"clinic.currency"_s, {QString(), u"$"_s, u"US"_s, u"DOLLAR"_s});
    rows(u"clinic.hours"_s,
         {u"9-17"_s, u"[]"_s, uR"({"lunes":null})"_s, uR"({"monday":{"open":"17:00","close":"09:00"}})"_s,
          uR"({"monday":{"open":"9:00","close":"17:00"}})"_s, uR"({"monday":{"open":"09:00"}})"_s,
          uR"({"monday":{"open":"09:00","close":"24:01"}})"_s, uR"({"monday":7})"_s});
    rows(u"clinic.holidays"_s, {u"{}"_s, u"Christmas"_s, uR"([{"date":"2026-02-30","name":"x"}])"_s,
                                uR"([{"date":"2026-12-25","name":" "}])"_s, uR"(["2026-12-25"])"_s});
    rows(u"clinic.buffer_minutes"_s, {u"-1"_s, u"721"_s, u"half"_s, u"7.5"_s, u"99999999999"_s});
    rows(u"reminders.schedule"_s,
         {u"{}"_s, uR"([{"channel":"fax","before":"PT1H"}])"_s, uR"([{"channel":"sms"}])"_s,
          uR"([{"channel":"sms","before":"2 hours"}])"_s, uR"([{"channel":"sms","before":"PT0S"}])"_s});
    rows(u"reminders.quiet_hours"_s, {u"21-8"_s, u"21:00"_s, u"21:00-21:00"_s, u"25:00-08:00"_s});
    rows(u"notifications.undo_seconds"_s, {u"-1"_s, u"3601"_s});
    rows(u"email.url"_s, {u"mail.clinic.test"_s, u"http://mail.clinic.test"_s, u"smtp://"_s, u"smtp://a b"_s});
    rows(u"email.from"_s, {u"desk"_s, u"a@b\r\nBcc: c@d"_s, u"A <a@b"_s, u"A <>"_s, u"a@b, c@d"_s});
    rows(u"sms.provider"_s, {u"ntfy"_s, u"smtp"_s});
    rows(u"sms.url"_s, {u"ftp://x"_s, u"sms"_s, u"https://"_s});
    rows(u"sms.token"_s, {u"two\nlines"_s});
    rows(u"video.url_template"_s,
         {u"https://meet.jit.si/"_s, u"{token}"_s, u"ftp://x/{token}"_s, u"https://x/{token}{token}"_s});
    rows(u"server.listen"_s,
         {u"8443"_s, u":8443"_s, u"host"_s, u"1.2.3.4:99999"_s, u"::1:8443"_s, u"1.2.3:80"_s, u"clinic:80"_s});
    rows(u"server.enabled"_s, {u"maybe"_s, u"2"_s});
}

void TestSettings::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    DirectSession session(m_fixture, programIn(m_fixture.clinic));
    SettingsService settings(*session, m_keys);
    const QString before = *settings.get(key);
    const auto result = settings.set(key, typed);
    QVERIFY_ERROR(result, ErrorCode::InvalidField);
    QCOMPARE(result.error().subject, key);
    QVERIFY(!result.error().args.constFirst().isEmpty());
    QCOMPARE(*settings.get(key), before);
    QVERIFY(session.changes().isEmpty());
}

void TestSettings::everyValuePrintsOnOneLine()
{
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    SettingsService settings(*session, m_keys);
    const QList<SettingLine> lines = settings.list();
    QCOMPARE(lines.size(), settingsTable().size());
    for (const SettingLine &line : lines) {
        QVERIFY(!line.value.contains(u'\n'));
        QCOMPARE(*settings.get(line.key), line.value);
    }
}

void TestSettings::emptyGoesBackToTheDefault()
{
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    SettingsService settings(*session, m_keys);
    for (const auto &[key, value] : {std::pair(u"clinic.buffer_minutes"_s, u"5"_s), {u"sms.token"_s, u"abc"_s}}) {
        const QString untouched = *settings.get(key);
        QVERIFY_RESULT(settings.set(key, value));
        QVERIFY(*settings.get(key) != untouched);
        QVERIFY_RESULT(settings.set(key, {}));
        QCOMPARE(*settings.get(key), untouched);
    }
}

void TestSettings::clinicFieldsStandInTheClinic()
{
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    SettingsService settings(*session, m_keys);
    QVERIFY_RESULT(settings.set(u"clinic.name"_s, u"Clínica Nueva"_s));
    QVERIFY_RESULT(settings.set(u"clinic.currency"_s, u"EUR"_s));
    const Clinic clinic = *session->stores().clinics.find(f.clinic);
    QCOMPARE(clinic.name, u"Clínica Nueva"_s);
    QCOMPARE(clinic.currency, u"EUR"_s);
    QCOMPARE(clinic.timezone, u"America/El_Salvador"_s);
    QCOMPARE(session->stores().clinics.find(f.other)->name, u"Clínica Dos"_s);
}

void TestSettings::changesAreJournalledAndRefreshDirectories()
{
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    QCOMPARE(session->directory().rules.bufferMinutes, 30);
    QVERIFY_RESULT(SettingsService(*session, m_keys).set(u"clinic.buffer_minutes"_s, u"10"_s));
    QCOMPARE(session->directory().rules.bufferMinutes, 10);
    QVERIFY_RESULT(SettingsService(*session, m_keys).set(u"clinic.timezone"_s, u"Asia/Kolkata"_s));
    QCOMPARE(session->directory().rules.zone.name(), u"Asia/Kolkata"_s);

    QCOMPARE(session.changes().size(), 2);
    const JournalEntry &entry = session.changes().constFirst().entry;
    QCOMPARE(entry.entity, u"setting"_s);
    QCOMPARE(entry.entityId, u"clinic.buffer_minutes"_s);
    QCOMPARE(entry.changes["value"_L1].toArray(), (QJsonArray{u"30"_s, u"10"_s}));
    QVERIFY(isSetup(entry.entity));
}

void TestSettings::secretsAreSealedAndNeverPrinted()
{
    const QString secret = u"s3cr3t-gateway-token"_s;
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    SettingsService settings(*session, m_keys);
    QVERIFY_RESULT(settings.set(u"sms.token"_s, QString(secret + u'\n')));
    QCOMPARE(*settings.get(u"sms.token"_s), mask);
    QCOMPARE(*settings.secret(u"sms.token"_s), secret);
    QCOMPARE(*settings.secret(u"voice.token"_s), QString());
    for (const SettingLine &line : settings.list())
        QVERIFY(!line.value.contains(secret));
    for (const Change &change : session.changes())
        QVERIFY(change.entry.changes.isEmpty());
    QVERIFY(!session->directory().settings.contains(u"sms.token"_s));
    QVERIFY_ERROR(settings.secret(u"sms.url"_s), ErrorCode::InvalidField);
    session.commit();
    for (const QString &name : {u"/clinic.db"_s, u"/clinic.db-wal"_s}) {
        QFile file(f.directory() + name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains(secret.toUtf8()));
    }
}

void TestSettings::secretsOpenWithTheirKeyInTheirPlace()
{
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    QVERIFY_RESULT(SettingsService(*session, m_keys).set(u"sms.token"_s, u"abc"_s));
    const KeyRing wrong = keysOf('w');
    QVERIFY_ERROR(SettingsService(*session, wrong).secret(u"sms.token"_s), ErrorCode::KeyUnavailable);
    SettingsStore &store = session->stores().settings;
    const QByteArray sealed = store.sealed(f.clinic, u"sms.token"_s);
    store.putSealed(f.clinic, u"voice.token"_s, sealed, f.clock.now());
    store.putSealed(f.other, u"sms.token"_s, sealed, f.clock.now());
    QVERIFY_ERROR(SettingsService(*session, m_keys).secret(u"voice.token"_s), ErrorCode::KeyUnavailable);
    Session other = session->inClinic(f.other);
    QVERIFY_ERROR(SettingsService(other, m_keys).secret(u"sms.token"_s), ErrorCode::KeyUnavailable);
}

void TestSettings::clinicsHaveTheirOwn()
{
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    QVERIFY_RESULT(SettingsService(*session, m_keys).set(u"clinic.buffer_minutes"_s, u"5"_s));
    Session other = session->inClinic(f.other);
    QCOMPARE(*SettingsService(other, m_keys).get(u"clinic.buffer_minutes"_s), u"30"_s);
}

void TestSettings::unknownKeys()
{
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    SettingsService settings(*session, m_keys);
    for (const QString &key : {QString(), u"clinic"_s, u"clinic.nam"_s, u"CLINIC.NAME"_s, u"email.token"_s}) {
        QVERIFY_ERROR(settings.set(key, u"x"_s), ErrorCode::InvalidField);
        QVERIFY_ERROR(settings.get(key), ErrorCode::InvalidField);
        QVERIFY_ERROR(settings.secret(key), ErrorCode::InvalidField);
    }
}

void TestSettings::forAdminsOnly_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("patient") << Role::Patient << false;
    QTest::newRow("doctor") << Role::Doctor << false;
    QTest::newRow("receptionist") << Role::Receptionist << false;
    QTest::newRow("admin") << Role::Admin << true;
    QTest::newRow("superadmin") << Role::Superadmin << true;
}

void TestSettings::forAdminsOnly()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const ClinicFixture f;
    DirectSession session(f, {f.reception, f.clinic, role, {}, u"api"_s});
    const auto result = SettingsService(*session, m_keys).set(u"clinic.buffer_minutes"_s, u"5"_s);
    if (allowed)
        QVERIFY_RESULT(result);
    else
        QVERIFY_ERROR(result, ErrorCode::Forbidden);
}

void TestSettings::typedValues()
{
    const ClinicFixture f;
    DirectSession session(f, programIn(f.clinic));
    QCOMPARE(reminderSchedule(session->directory()), defaultReminderSchedule());
    QVERIFY(quietHours(session->directory()) == QuietHours());
    QCOMPARE(numberSetting(session->directory(), u"notifications.undo_seconds"_s), 60);
    QVERIFY(flagSetting(session->directory(), u"server.enabled"_s));
    SettingsService settings(*session, m_keys);
    QVERIFY_RESULT(settings.set(u"reminders.schedule"_s, u"[]"_s));
    QVERIFY_RESULT(settings.set(u"reminders.quiet_hours"_s, u"off"_s));
    QVERIFY_RESULT(settings.set(u"server.enabled"_s, u"false"_s));
    QVERIFY(reminderSchedule(session->directory()).isEmpty());
    QVERIFY(!quietHours(session->directory()));
    QVERIFY(!flagSetting(session->directory(), u"server.enabled"_s));
}

void TestSettings::keptForLater()
{
    const ClinicFixture f;
    {
        DirectSession session(f, programIn(f.clinic));
        for (const auto &[key, value] :
             {std::pair(u"clinic.name"_s, u"Nueva"_s), {u"sms.url"_s, u"http://localhost/"_s}})
            QVERIFY_RESULT(SettingsService(*session, m_keys).set(key, value));
        session.commit();
    }
    DirectSession later(f, programIn(f.clinic));
    QCOMPARE(*SettingsService(*later, m_keys).get(u"clinic.name"_s), u"Nueva"_s);
    QCOMPARE(*SettingsService(*later, m_keys).get(u"sms.url"_s), u"http://localhost/"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
