#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/clinicmaker.h"
#include "app/window/deskwindow.h"
#include "tests/support/fakeclock.h"

namespace frontdesk::test {

/// Makes the clinic that a window is opened on.
using ClinicMaking = std::function<Result<Done>(const ClinicFolder &, const KeyRing &, const Clock &)>;

inline Result<Done> makeDemo(const ClinicFolder &folder, const KeyRing &keys, const Clock &clock)
{
    return makeDemoFolder(folder, QStringLiteral("test"), keys, clock);
}

/// The whole window of somebody at the demo clinic, with the server inside.
struct RealWindow {
    /// `frozen`: what time it is, and stays; otherwise the machine's.
    explicit RealWindow(const QString &email, std::optional<Instant> frozen = {}, const ClinicMaking &make = makeDemo)
        : clockInUse(frozen ? std::unique_ptr<Clock>(new FakeClock(*frozen)) : std::make_unique<SystemClock>())
    {
        const ClinicFolder folder(directory.path());
        [[maybe_unused]] const auto made = make(folder, keys, clock);
        Q_ASSERT(made);
        running = RunningHub::open(folder, clock, [this](Stores &) -> Result<KeyRing> { return keys; }).value();
        [[maybe_unused]] const auto started = running->startServer(options);
        Q_ASSERT(started);
        window = DeskWindow::open(*running, actorOf(email)).value();
        window->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window->window());
        Q_ASSERT(active);
    }

    /// At the desk of their first clinic.
    Actor actorOf(const QString &email)
    {
        return running->hub()
            .reader()
            .value()
            ->ask(Actor{},
                  [&](Session &session) -> Result<Actor> {
                      const auto user = session.stores().users.findByEmail(email);
                      const Membership member = session.stores().users.memberships(user->id).constFirst();
                      return Actor{user->id, member.clinicId, member.role, {}, QStringLiteral("desk")};
                  })
            .value();
    }

    template<class T>
    T *find(const QString &name)
    {
        return window->window().findChild<T *>(name);
    }

    QTemporaryDir directory;
    std::unique_ptr<Clock> clockInUse;
    const Clock &clock = *clockInUse;
    KeyRing keys{SecretKey::random()};
    ServerOptions options{ListenAddress{QStringLiteral("127.0.0.1"), 0}, true};
    std::unique_ptr<RunningHub> running;
    std::unique_ptr<DeskWindow> window;
};

} // namespace frontdesk::test
