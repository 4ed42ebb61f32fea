#pragma once

#include <QPointer>
#include <QThreadPool>

#include "models/items/reply.h"
#include "models/services/hub.h"

namespace frontdesk {

/// Questions that may take longer than a frame: asked on a thread and a reading connection of their own, one after
/// another, so that the window never waits. The answer comes in the GUI thread, unless `context` is gone by then. Made and
/// destroyed in the GUI thread; waits for what is under way when it is destroyed. The hub outlives it.
class AsideReader {
public:
    AsideReader(const Hub &hub, Actor actor) : m_hub(hub), m_actor(std::move(actor)) { m_thread.setMaxThreadCount(1); }
    ~AsideReader()
    {
        m_thread.clear();
        m_thread.waitForDone();
    }
    AsideReader(const AsideReader &) = delete;
    AsideReader &operator=(const AsideReader &) = delete;

    template<class T>
    void ask(std::function<Result<T>(Session &)> question, QObject *context, Reply<T> done)
    {
        m_thread.start([this, question = std::move(question), context = QPointer<QObject>(context),
                        done = std::move(done), address = m_mailbox.address()] {
            const Result<T> answer = answerTo<T>(question);
            address.deliver({[context, done, answer] {
                if (context)
                    done(answer);
            }});
        });
    }

private:
    template<class T>
    Result<T> answerTo(const std::function<Result<T>(Session &)> &question) const
    {
        const auto reader = m_hub.reader();
        return reader ? (*reader)->ask(m_actor, question) : Result<T>(reader.error());
    }

    const Hub &m_hub;
    Actor m_actor;
    Mailbox m_mailbox;
    QThreadPool m_thread;
};

} // namespace frontdesk
