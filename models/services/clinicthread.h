#pragma once

#include <QPointer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <latch>

#include "models/services/mailbox.h"
#include "models/services/session.h"

namespace frontdesk {

/// The one writer. Commands wait in a queue; the thread takes all that wait, runs each in a savepoint of one
/// transaction, commits once, and only then answers and publishes: what was answered is durable, no two commands race,
/// and a slow disk flushes for many at once.
class ClinicThread : public QThread {
    Q_OBJECT
public:
    struct Options {
        QString databasePath;
        SetupGeneration generation;
        int largestBatch = 256;
        Database::StatementHook statementHook; ///< for fault sweeps
    };

    ClinicThread(Options options, const Clock &clock, ChangeFeed &feed);
    ~ClinicThread() override; ///< finishes what waits, then ends

    /// Opens and migrates the database in the thread and starts it. Blocks until that is done or has failed.
    Result<Done> open();
    /// Takes no more commands, finishes those that wait and ends. Idempotent.
    void close();

    /// Runs `work` on the clinic thread; an error rolls back what it wrote. `done` is called in the mailbox's thread, with
    /// work's result once it is durable, or StorageFailed. Nothing is called when the mailbox is gone. Any thread.
    template<class T>
    void post(const Actor &actor, std::function<Result<T>(Session &)> work, const Mailbox &mailbox,
              std::function<void(const Result<T> &)> done)
    {
        auto outcome = std::make_shared<std::optional<Result<T>>>();
        enqueue({actor,
                 [work = std::move(work), outcome](Session &session) {
                     outcome->emplace(work(session));
                     return (*outcome)->ok();
                 },
                 mailbox.address(),
                 [done = std::move(done), outcome](const std::optional<Error> &failure) {
                     done(failure ? Result<T>(*failure) : **outcome);
                 }});
    }

    /// How busy the thread is; since open().
    struct Load {
        qsizetype waiting = 0; ///< commands
        quint64 batches = 0;
        quint64 commands = 0;
        quint64 largestBatch = 0;
    };
    Load load() const; ///< any thread

    /// Called on the clinic thread about once a second and after every batch; for timers such as reminders.
    using Tick = std::function<void(Session &)>;
    void setTick(Tick tick) { m_tick = std::move(tick); } ///< before open()

protected:
    void run() override;

private:
    struct Command {
        Actor actor;
        std::function<bool(Session &)> work; ///< whether to keep what it wrote
        Mailbox::Address mailbox;
        std::function<void(const std::optional<Error> &failure)> answer;
    };
    class Writer;

    void enqueue(Command command);
    std::vector<Command> takeWaiting();
    Result<Done> openDatabase();
    void serve();
    void useTheRest(); ///< when nothing has waited for a while
    void runBatch(std::vector<Command> &commands);
    bool runCommand(const Command &command, QList<Change> &changes);
    void runAlone(const Command &command, QList<Change> &changes);
    void runTogether(const std::vector<Command> &commands, QList<Change> &changes,
                     std::vector<std::optional<Error>> &failures);
    static void answer(std::vector<Command> &commands, const std::vector<std::optional<Error>> &failures);
    void publish(const QList<Change> &changes);
    void noticeOtherProcesses();

    const Options m_options;
    const Clock &m_clock;
    ChangeFeed &m_feed;
    Tick m_tick;
    std::unique_ptr<Writer> m_writer;
    Result<Done> m_opened = Done{};
    std::latch m_ready{1};

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Command> m_waiting;
    Load m_done; ///< under the mutex, `waiting` unused
    bool m_closing = false;
};

} // namespace frontdesk
