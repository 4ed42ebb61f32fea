#pragma once

#include <QPointer>

#include "models/services/hub.h"

namespace frontdesk {

/// How the window's local desks reach this machine's database: questions on a reading connection, orders through the
/// clinic thread, both as the person signed in. Shared by the desks of one window; lives in the GUI thread, and the hub
/// outlives it.
class LocalAccess {
public:
    LocalAccess(Hub &hub, std::unique_ptr<Reader> reader, Actor actor)
        : m_hub(hub),
          m_reader(std::move(reader)),
          m_actor(std::move(actor))
    {
    }

    Hub &hub() const { return m_hub; }
    const Actor &actor() const { return m_actor; }
    Instant now() const { return m_hub.clock().now(); }

    template<class F>
    auto ask(F &&question) const
    {
        return m_reader->ask(m_actor, std::forward<F>(question));
    }

    /// What the question answers, or the value without content when the database cannot; the reader logs why.
    template<class T, class F>
    T askOr(T fallback, F &&question) const
    {
        const Result<T> answer = m_reader->ask(m_actor,
                                               [&](Session &session) -> Result<T> { return question(session); });
        return answer ? *answer : std::move(fallback);
    }

    TimeZone zone() const
    {
        return askOr(TimeZone::utc(), [](Session &session) { return session.directory().rules.zone; });
    }

    /// `done` comes in the GUI thread after the change is durable, unless `context` is gone by then.
    template<class T>
    void order(std::function<Result<T>(Session &)> work, QObject *context, std::function<void(const Result<T> &)> done)
    {
        m_hub.writer().post<T>(m_actor, std::move(work), m_mailbox,
                               [context = QPointer<QObject>(context), done = std::move(done)](const Result<T> &result) {
                                   if (context)
                                       done(result);
                               });
    }

private:
    Hub &m_hub;
    std::unique_ptr<Reader> m_reader;
    Actor m_actor;
    Mailbox m_mailbox;
};

} // namespace frontdesk
