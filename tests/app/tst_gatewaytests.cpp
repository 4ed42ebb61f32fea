#include <QTest>

#include "app/window/gatewaytests.h"
#include "models/services/settingsservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a gateway was made with and given; shared with the sending thread.
struct Seen {
    std::mutex mutex;
    QList<GatewaySettings> settings;
    QList<Outgoing> sent;
    SendOutcome answer;
};

class SeeingGateway final : public Gateway {
public:
    SeeingGateway(std::shared_ptr<Seen> seen, std::stop_token stop) : m_seen(std::move(seen)), m_stop(std::move(stop))
    {
    }
    SendOutcome send(const Outgoing &outgoing) override
    {
        while (outgoing.to == "wait"_L1 && !m_stop.stop_requested())
            QThread::yieldCurrentThread();
        const std::scoped_lock lock(m_seen->mutex);
        m_seen->sent.append(outgoing);
        return m_seen->answer;
    }

private:
    std::shared_ptr<Seen> m_seen;
    std::stop_token m_stop;
};

struct Trial {
    explicit Trial(Role role = Role::Admin)
        : hub(Hub::open(fixture.directory(), fixture.clock).value()),
          access(*hub, hub->reader().value(), Actor{fixture.reception, fixture.clinic, role, {}, u"desk"_s})
    {
        DirectSession session(fixture, Actor{{}, fixture.clinic, Role::Admin, {}, u"program"_s});
        SettingsService settings(*session, keys);
        const bool set = settings.set(u"sms.url"_s, u"https://gateway.example/send"_s)
                         && settings.set(u"sms.token"_s, u"hunter2"_s);
        Q_ASSERT(set);
        Q_UNUSED(set)
        session.commit();
        seen->answer.kind = SendOutcome::Kind::Accepted;
        tests = std::make_unique<GatewayTests>(access, keys,
                                               [seen = seen](const GatewaySettings &given, std::stop_token stop) {
                                                   const std::scoped_lock lock(seen->mutex);
                                                   seen->settings.append(given);
                                                   return std::make_unique<SeeingGateway>(seen, std::move(stop));
                                               });
    }
    Result<SendOutcome> send(Channel channel, const QString &to)
    {
        std::optional<Result<SendOutcome>> got;
        tests->send(channel, to, &context, [&got](const Result<SendOutcome> &outcome) { got.emplace(outcome); });
        const bool came = QTest::qWaitFor([&] { return got.has_value(); });
        return came ? *got : Result<SendOutcome>(Error::of(ErrorCode::StorageFailed, {u"no answer"_s}));
    }

    ClinicFixture fixture;
    KeyRing keys{SecretKey::random()};
    std::unique_ptr<Hub> hub;
    LocalAccess access;
    std::shared_ptr<Seen> seen = std::make_shared<Seen>();
    QObject context;
    std::unique_ptr<GatewayTests> tests;
};

} // namespace

/// "Send a test message": by the saved settings, to a proper address, by administrators, off the window's thread.
class TestGatewayTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGoesOutByTheSavedSettings()
    {
        Trial trial;
        const auto outcome = trial.send(Channel::Sms, u" 7000-1111 "_s);
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->kind == SendOutcome::Kind::Accepted);
        QCOMPARE(trial.seen->settings.size(), 1);
        QCOMPARE(trial.seen->settings.first().token, u"hunter2"_s);
        QCOMPARE(trial.seen->settings.first().url, u"https://gateway.example/send"_s);
        const Outgoing sent = trial.seen->sent.first();
        QCOMPARE(sent.to, u"+50370001111"_s);
        QVERIFY(sent.text.contains(u"Clínica Uno"_s));
        QVERIFY(!sent.idempotencyKey.isEmpty());
        QVERIFY_RESULT(trial.send(Channel::Sms, u"+503 7000 1111"_s));
        QVERIFY(trial.seen->sent.last().idempotencyKey != sent.idempotencyKey);
    }

    void whatTheGatewaySaysComesBack()
    {
        Trial trial;
        trial.seen->answer.kind = SendOutcome::Kind::Refused;
        trial.seen->answer.reason = u"401 Unauthorized"_s;
        const auto outcome = trial.send(Channel::Email, u"me@example.com"_s);
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->kind == SendOutcome::Kind::Refused);
        QCOMPARE(outcome->reason, u"401 Unauthorized"_s);
        QCOMPARE(trial.seen->sent.first().to, u"me@example.com"_s);
    }

    void whatIsNoAddressGoesNowhere_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("to");
        QTest::newRow("mail") << Channel::Email << u"nobody"_s;
        QTest::newRow("header") << Channel::Email << u"a@b.test\nBcc: c@d.test"_s;
        QTest::newRow("phone") << Channel::Sms << u"12"_s;
        QTest::newRow("words") << Channel::WhatsApp << u"call me"_s;
    }

    void whatIsNoAddressGoesNowhere()
    {
        QFETCH(Channel, channel);
        QFETCH(QString, to);
        Trial trial;
        QVERIFY_ERROR(trial.send(channel, to), ErrorCode::InvalidField);
        QVERIFY(trial.seen->sent.isEmpty());
    }

    void onlyAdministratorsMay()
    {
        Trial trial(Role::Receptionist);
        QVERIFY_ERROR(trial.send(Channel::Email, u"me@example.com"_s), ErrorCode::Forbidden);
        QVERIFY(trial.seen->settings.isEmpty());
    }

    void theWindowMayCloseMeanwhile()
    {
        Trial trial;
        bool answered = false;
        trial.tests->send(Channel::Push, u"wait"_s, &trial.context,
                          [&answered](const Result<SendOutcome> &) { answered = true; });
        trial.tests.reset();
        QTest::qWait(20);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestGatewayTests)
#include "tst_gatewaytests.moc"
