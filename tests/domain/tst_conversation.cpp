#include <QTest>

#include "models/domain/conversation.h"
#include "models/domain/modules.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString someone = u"550e8400-e29b-41d4-a716-446655440002"_s;

} // namespace

class TestConversation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsItsIds_data();
    void readsItsIds();
    void writesItsIds();
    void bothEndsHaveOneKey();
    void staffWriteWhereTheyBelong();
    void directionFollowsTheRole_data();
    void directionFollowsTheRole();
    void whoMayBegin_data();
    void whoMayBegin();
    void mailAfterHalfAnHour_data();
    void mailAfterHalfAnHour();
    void lengths_data();
    void lengths();
    void allLengthsAtOnce();
    void modules_data();
    void modules();
};

void TestConversation::readsItsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &text, bool good) { QTest::newRow(name) << text << good; };
    row("patient", QString(u"patient-"_s + someone), true);
    row("patient, doctor's half", QString(u"patient-"_s + someone + u"-Doctor"_s), true);
    row("patient, clinic's half", QString(u"patient-"_s + someone + u"-Clinic"_s), true);
    row("upper-case uuid", QString(u"patient-"_s + someone.toUpper()), true);
    row("staff", QString(u"staff-"_s + someone), true);
    row("staff has no halves", QString(u"staff-"_s + someone + u"-Doctor"_s), false);
    row("unknown half", QString(u"patient-"_s + someone + u"-Nurse"_s), false);
    row("half in lower case", QString(u"patient-"_s + someone + u"-doctor"_s), false);
    row("bare uuid", someone, false);
    row("no uuid", u"patient-"_s, false);
    row("half a uuid", u"patient-550e8400-Doctor"_s, false);
    row("braces", QString(u"patient-{"_s + someone + u'}'), false);
    row("another kind", QString(u"group-"_s + someone), false);
    row("nothing", {}, false);
    row("null uuid", u"staff-00000000-0000-0000-0000-000000000000"_s, false);
}

void TestConversation::readsItsIds()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto id = ConversationId::parse(text);
    QCOMPARE(id.has_value(), good);
    if (id)
        QCOMPARE(id->toString().toLower(), text.toLower());
}

void TestConversation::writesItsIds()
{
    const PatientId patient = *PatientId::parse(someone);
    QCOMPARE(ConversationId::ofPatient(patient).toString(), QString(u"patient-"_s + someone));
    QCOMPARE(ConversationId::ofPatient(patient, ConversationId::Part::Clinic).toString(),
             QString(u"patient-"_s + someone + u"-Clinic"_s));
    QVERIFY(ConversationId::parse(QString(u"patient-"_s + someone + u"-Doctor"_s))
            == ConversationId::ofPatient(patient, ConversationId::Part::Doctor));
}

void TestConversation::bothEndsHaveOneKey()
{
    const UserId one = UserId::create();
    const UserId other = UserId::create();
    QCOMPARE(conversationKey(ConversationId::withColleague(other), one),
             conversationKey(ConversationId::withColleague(one), other));
    QVERIFY(conversationKey(ConversationId::withColleague(other), one)
            != conversationKey(ConversationId::withColleague(UserId::create()), one));
    const PatientId patient = PatientId::create();
    QCOMPARE(conversationKey(ConversationId::ofPatient(patient), one),
             conversationKey(ConversationId::ofPatient(patient, ConversationId::Part::Doctor), other));
}

void TestConversation::staffWriteWhereTheyBelong()
{
    const UserId user = UserId::create();
    QCOMPARE(threadOfStaff(Role::Doctor, user), user.toString());
    for (const Role role : {Role::Receptionist, Role::Admin, Role::Superadmin})
        QCOMPARE(threadOfStaff(role, user), u"Clinic"_s);
}

void TestConversation::directionFollowsTheRole_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("direction");
    QTest::newRow("patient") << Role::Patient << u"inbound"_s;
    QTest::newRow("doctor") << Role::Doctor << u"outbound"_s;
    QTest::newRow("receptionist") << Role::Receptionist << u"outbound"_s;
    QTest::newRow("admin") << Role::Admin << u"outbound"_s;
}

void TestConversation::directionFollowsTheRole()
{
    QFETCH(Role, role);
    QTEST(toString(directionOf(role)), "direction");
}

void TestConversation::whoMayBegin_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("toStaff");
    QTest::addColumn<bool>("known");
    QTest::addColumn<std::optional<ErrorCode>>("refused");
    const std::optional<ErrorCode> fine;
    const std::optional<ErrorCode> exists = ErrorCode::ConversationExists;
    const std::optional<ErrorCode> forbidden = ErrorCode::Forbidden;
    QTest::newRow("patient to the clinic") << Role::Patient << false << false << fine;
    QTest::newRow("patient again") << Role::Patient << false << true << fine;
    QTest::newRow("patient to one of staff") << Role::Patient << true << false << forbidden;
    QTest::newRow("doctor's first to a patient") << Role::Doctor << false << false << fine;
    QTest::newRow("doctor's second to a patient") << Role::Doctor << false << true << exists;
    QTest::newRow("doctor to a colleague, again") << Role::Doctor << true << true << fine;
    QTest::newRow("receptionist to a patient") << Role::Receptionist << false << false << fine;
    QTest::newRow("receptionist again") << Role::Receptionist << false << true << fine;
    QTest::newRow("admin again") << Role::Admin << false << true << fine;
    QTest::newRow("superadmin again") << Role::Superadmin << false << true << fine;
}

void TestConversation::whoMayBegin()
{
    QFETCH(Role, role);
    QFETCH(bool, toStaff);
    QFETCH(bool, known);
    QFETCH(std::optional<ErrorCode>, refused);
    const Result<Done> allowed = mayBegin(role, toStaff, known);
    if (refused)
        QVERIFY_ERROR(allowed, *refused);
    else
        QVERIFY_RESULT(allowed);
}

void TestConversation::mailAfterHalfAnHour_data()
{
    QTest::addColumn<std::optional<qint64>>("agoMs");
    QTest::addColumn<bool>("mail");
    const qint64 halfAnHour = 30 * 60'000;
    QTest::newRow("first ever") << std::optional<qint64>() << true;
    QTest::newRow("just now") << std::optional<qint64>(0) << false;
    QTest::newRow("29 minutes ago") << std::optional<qint64>(29 * 60'000) << false;
    QTest::newRow("30 minutes ago") << std::optional<qint64>(halfAnHour) << false;
    QTest::newRow("a millisecond more") << std::optional<qint64>(halfAnHour + 1) << true;
    QTest::newRow("a day ago") << std::optional<qint64>(24 * 3'600'000) << true;
}

void TestConversation::mailAfterHalfAnHour()
{
    QFETCH(std::optional<qint64>, agoMs);
    const Instant now = fromMs(1780322400000);
    const auto previous = agoMs ? std::optional(now - Milliseconds(*agoMs)) : std::nullopt;
    QTEST(tellsByMail(previous, now), "mail");
}

void TestConversation::lengths_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("badField");
    const QString tooth = u"\U0001F9B7"_s; // one character, two UTF-16 units
    QTest::newRow("plain") << u"Hola"_s << u"Cita"_s << QString();
    QTest::newRow("no subject") << u"Hola"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << u"message"_s;
    QTest::newRow("blank") << u" \n\t "_s << QString() << u"message"_s;
    QTest::newRow("longest") << QString(4000, u'x') << QString(200, u's') << QString();
    QTest::newRow("longest, outside the BMP") << tooth.repeated(4000) << tooth.repeated(200) << QString();
    QTest::newRow("too long") << QString(4001, u'x') << QString() << u"message"_s;
    QTest::newRow("too long, outside the BMP") << tooth.repeated(4001) << QString() << u"message"_s;
    QTest::newRow("subject too long") << u"Hola"_s << QString(201, u's') << u"subject"_s;
}

void TestConversation::lengths()
{
    QFETCH(QString, body);
    QFETCH(QString, subject);
    const Result<Done> checked = checkMessage(body, subject);
    QTEST(checked ? QString() : checked.error().subject, "badField");
}

void TestConversation::allLengthsAtOnce()
{
    const Result<Done> checked = checkMessage({}, QString(201, u's'));
    QVERIFY_ERROR(checked, ErrorCode::MissingField);
    QCOMPARE(checked.error().also.size(), 1);
    QCOMPARE(checked.error().also.constFirst().subject, u"subject"_s);
}

void TestConversation::modules_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("names");
    QTest::newRow("patient") << Role::Patient
                             << u"appointments medical_history messages prescriptions invoices notifications"_s;
    QTest::newRow("doctor") << Role::Doctor
                            << u"appointments patients clinical_notes dental_charts prescriptions messages invoices "
                               "treatment_plans notifications"_s;
    QTest::newRow("receptionist") << Role::Receptionist << u"appointments patients messages invoices notifications"_s;
}

void TestConversation::modules()
{
    QFETCH(Role, role);
    QFETCH(QString, names);
    QCOMPARE(defaultModules(role).join(u' '), names);
    for (const Role admin : {Role::Admin, Role::Superadmin}) {
        for (const QString &name : defaultModules(role))
            QVERIFY2(defaultModules(admin).contains(name), qPrintable(name));
    }
    QStringList all = moduleNames();
    QCOMPARE(all.removeDuplicates(), 0);
    QCOMPARE(all.size(), 10);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
