#include <QTest>

#include "models/services/inbox/messageservice.h"
#include "models/services/settingsservice.h"
#include "sync/gateways/deliverypump.h"
#include "tests/support/clinicfixture.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// A disk that is full while messages are on their way: what the gateway has taken is not sent again, and is known as sent
/// once there is room.
class TestDeliveryFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOutcomeUntilItCanBeWritten();

private:
    class CountingGateway final : public Gateway {
    public:
        CountingGateway(std::atomic<int> &taken, std::atomic<bool> &full) : m_taken(taken), m_full(full) {}
        SendOutcome send(const Outgoing &) override
        {
            ++m_taken;
            m_full = true;
            SendOutcome outcome;
            outcome.kind = SendOutcome::Kind::Accepted;
            outcome.gatewayId = u"id"_s;
            return outcome;
        }

    private:
        std::atomic<int> &m_taken;
        std::atomic<bool> &m_full;
    };
};

void TestDeliveryFaults::keepsTheOutcomeUntilItCanBeWritten()
{
    ClinicFixture clinic;
    const KeyRing keys(SecretKey::random());
    MessageId message;
    {
        DirectSession session(clinic, clinic.receptionist());
        Session program = session->as({{}, clinic.clinic, Role::Admin, {}, u"program"_s});
        QVERIFY(SettingsService(program, keys).set(u"whatsapp.url"_s, u"http://127.0.0.1:1/"_s).ok());
        message = MessageService(*session).sendWhatsApp(clinic.ahmed, u"hello"_s).value().message.id;
        session.commit();
    }
    std::atomic<int> taken = 0;
    std::atomic<bool> full = false;
    std::atomic<int> refused = 0;
    const auto hub = Hub::open(clinic.directory(), clinic.clock, {}, [&](std::string_view sql) {
                         if (full && sql.starts_with("UPDATE")) {
                             ++refused;
                             throw StorageError(StorageError::Kind::Other, u"no space left"_s);
                         }
                     }).value();
    const auto delivery = [&] {
        DirectSession session(clinic, clinic.receptionist());
        return toString(session->stores().messages.findAnywhere(message)->delivery);
    };
    const DeliveryPump pump(*hub, keys, [&](const GatewaySettings &, std::stop_token) {
        return std::make_unique<CountingGateway>(taken, full);
    });
    QTRY_VERIFY(refused.load() >= 2); // it was tried, and tried again
    QCOMPARE(delivery(), u"queued"_s);
    full = false;
    QTRY_COMPARE_WITH_TIMEOUT(delivery(), u"sent"_s, 10'000);
    QCOMPARE(taken.load(), 1);
}

QTEST_GUILESS_MAIN(TestDeliveryFaults)
#include "tst_deliveryfaults.moc"
