// bench_reminder_drain COUNT: so many reminders, due in the same minute, through the real pump and the real HTTP gateway to a
// web server on this machine that takes everything; and before it, a bare loop on as many threads that posts as much to the
// same server. Prints "count=… rate=… bare_rate=… clinic_p99_us=… clinic_worst_us=… gui_worst_us=…": how long a command had
// to wait for the clinic thread meanwhile, and how long the main thread's event loop did not turn.

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <thread>

#include "models/services/booking/bookingservice.h"
#include "sync/gateways/deliverypump.h"
#include "tests/bench/latencies.h"
#include "tests/support/clinicfixture.h"

using namespace frontdesk;
using namespace frontdesk::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lanes = 8; ///< as many as the pump has under way where the pace is high
constexpr std::chrono::milliseconds turn{1};
constexpr std::chrono::milliseconds betweenCommands{5};

/// Takes every message, in a thread of its own, and keeps connections open as providers do.
class TakingServer : public QThread {
public:
    TakingServer()
    {
        start();
        while (port == 0)
            std::this_thread::yield();
    }
    ~TakingServer() override
    {
        quit();
        wait();
    }
    QString url() const { return u"http://127.0.0.1:%1/send"_s.arg(port.load()); }
    std::atomic<int> port = 0;
    std::atomic<int> taken = 0;

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket, received = QByteArray()]() mutable { read(*socket, received); });
        });
        port = server.serverPort();
        exec();
    }

private:
    void read(QTcpSocket &socket, QByteArray &received)
    {
        received += socket.readAll();
        for (;;) {
            const qsizetype head = received.indexOf("\r\n\r\n");
            const qsizetype length = received.toLower().indexOf("content-length:");
            if (head < 0 || length < 0)
                return;
            const qsizetype size =
                received.mid(length + 15, received.indexOf('\r', length) - length - 15).trimmed().toInt();
            if (received.size() < head + 4 + size)
                return;
            received = received.mid(head + 4 + size);
            const QByteArray body = "{\"id\":\"m-" + QByteArray::number(++taken) + "\"}";
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                         + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    }
};

GatewaySettings settingsFor(const TakingServer &server)
{
    GatewaySettings settings;
    settings.channel = Channel::Sms;
    settings.provider = u"http"_s;
    settings.url = server.url();
    return settings;
}

/// What these sockets and this server give without us.
Stopwatch::duration postBare(const TakingServer &server, const GatewayFactory &gateways, int count)
{
    const auto began = Stopwatch::now();
    std::vector<std::jthread> threads;
    for (int lane = 0; lane < lanes; ++lane) {
        threads.emplace_back([&server, &gateways, share = count / lanes](const std::stop_token &stop) {
            const auto gateway = gateways(settingsFor(server), stop);
            Outgoing outgoing;
            outgoing.channel = Channel::Sms;
            outgoing.to = u"+50370001234"_s;
            outgoing.text = u"Clínica Uno: Ahmed Hassan, su cita con Dr. Fatima Khan es el martes a las 10:30."_s;
            outgoing.idempotencyKey = u"key"_s;
            for (int i = 0; i < share; ++i)
                gateway->send(outgoing);
        });
    }
    threads.clear();
    return Stopwatch::now() - began;
}

/// A visit of tomorrow with so many text messages due now.
void makeReminders(const ClinicFixture &clinic, const TakingServer &server, int count)
{
    DirectSession session(clinic, clinic.receptionist());
    SettingsStore &settings = session->stores().settings;
    settings.put(clinic.clinic, u"sms.url"_s, server.url(), clinic.clock.now());
    settings.put(clinic.clinic, u"sms.per_minute"_s, u"1000000"_s, clinic.clock.now());
    BookAppointment command;
    command.patientId = clinic.ahmed;
    command.doctorId = clinic.khan;
    command.start = clinic.at(u"2026-06-02 10:30"_s);
    const auto visit = BookingService(*session).book(command);
    if (!visit)
        qFatal("the visit was refused");
    session->database().prepareOnce("DELETE FROM reminders").run();
    session->database().prepareOnce("DELETE FROM outbox").run();
    Reminder reminder;
    reminder.clinicId = clinic.clinic;
    reminder.appointmentId = visit->id;
    reminder.kind = ReminderKind::Custom;
    reminder.channel = Channel::Sms;
    reminder.dueAt = reminder.createdAt = reminder.updatedAt = clinic.clock.now();
    reminder.nextAttemptAt = reminder.dueAt;
    for (int i = 0; i < count; ++i) {
        reminder.id = ReminderId::create();
        session->stores().reminders.insert(reminder);
    }
    session.commit();
}

/// Asks the clinic thread for nothing every few milliseconds, as a click would, and notes how long that took.
class Clicks {
public:
    explicit Clicks(Hub &hub) : m_hub(hub)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { click(); });
        m_timer.start(betweenCommands);
    }
    Latencies took;

private:
    void click()
    {
        const auto began = Stopwatch::now();
        m_hub.writer().post<Done>(
            Actor(), [](Session &) -> Result<Done> { return Done{}; }, m_mailbox,
            [this, began](const Result<Done> &) { took.add(Stopwatch::now() - began); });
    }
    Hub &m_hub;
    Mailbox m_mailbox;
    QTimer m_timer;
};

int sentReminders(const ClinicFixture &clinic)
{
    DirectSession session(clinic, clinic.receptionist());
    Statement row = session.database().prepare("SELECT count(*) FROM reminders WHERE status = 'sent'");
    return row.next() ? row.number(0) : 0;
}

double perSecond(int count, Stopwatch::duration took)
{
    return count / std::chrono::duration<double>(took).count();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int count = argc == 2 ? std::atoi(argv[1]) : 0;
    if (count < lanes) {
        std::fputs("usage: bench_reminder_drain COUNT\n", stderr);
        return 2;
    }
    TakingServer server;
    const ClinicFixture clinic;
    const KeyRing keys(SecretKey::random());
    const GatewayFactory gateways = networkGateways(clinic.clock, [] { return QString(); });
    const auto bare = postBare(server, gateways, count);
    makeReminders(clinic, server, count);
    server.taken = 0;

    const auto hub = Hub::open(clinic.directory(), clinic.clock).value();
    Clicks clicks(*hub);
    Latencies turns;
    auto last = Stopwatch::now();
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] {
        const auto now = Stopwatch::now();
        turns.add(now - last);
        last = now;
    });
    ticks.start(turn);
    const auto began = Stopwatch::now();
    std::optional<DeliveryPump> pump(std::in_place, *hub, keys, gateways);
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &looks, [&] {
        if (server.taken >= count && pump->isIdle())
            QCoreApplication::quit();
    });
    looks.start(turn);
    QCoreApplication::exec();
    const auto took = Stopwatch::now() - began;
    pump.reset();
    if (server.taken != count || sentReminders(clinic) != count) {
        std::fprintf(stderr, "%d taken, %d marked sent, of %d\n", server.taken.load(), sentReminders(clinic), count);
        return 1;
    }
    std::printf("count=%d rate=%.1f bare_rate=%.1f clinic_p99_us=%lld clinic_worst_us=%lld gui_worst_us=%lld\n", count,
                perSecond(count, took), perSecond(count, bare),
                static_cast<long long>(clicks.took.percentile(0.99).count()),
                static_cast<long long>(clicks.took.worst().count()), static_cast<long long>(turns.worst().count()));
    return 0;
}
