#include "models/services/clinicthread.h"

#include "models/services/security/threadcrypto.h"
#include "models/services/upstream/changecapture.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "models/storage/upstreamstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds restBetweenLooks{1};
constexpr int entriesAtOnce = 1000; ///< of other programs

/// On a connection of its own: a migration may be large.
Result<Done> migrate(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    return database ? Migrator().migrate(**database) : database.error();
}

} // namespace

/// Everything that lives on the thread's connection.
class ClinicThread::Writer {
public:
    Writer(std::unique_ptr<Database> opened, SetupGeneration generation)
        : database(std::move(opened)),
          stores(*database),
          directories(stores, std::move(generation)),
          published(stores.journal.lastSeq()),
          seenVersion(database->dataVersion()),
          upstream(UpstreamStore(*database).find())
    {
    }

    std::unique_ptr<Database> database;
    Stores stores;
    DirectoryCache directories;
    qint64 published;
    qint64 seenVersion;
    std::optional<Upstream> upstream; ///< of a linked desk; a folder is linked before it is opened
};

ClinicThread::ClinicThread(Options options, const Clock &clock, ChangeFeed &feed)
    : m_options(std::move(options)),
      m_clock(clock),
      m_feed(feed)
{
    setObjectName(u"clinic"_s);
}

ClinicThread::~ClinicThread()
{
    close();
}

Result<Done> ClinicThread::open()
{
    start();
    m_ready.wait();
    if (!m_opened)
        wait();
    return m_opened;
}

void ClinicThread::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    wait();
}

void ClinicThread::enqueue(Command command)
{
    {
        std::unique_lock lock(m_mutex);
        if (!m_closing) {
            m_waiting.push_back(std::move(command));
            lock.unlock(); // which the one that wakes up takes at once
            m_wake.notify_one();
            return;
        }
    }
    command.mailbox.deliver({[answer = std::move(command.answer)] {
        answer(Error::of(ErrorCode::StorageFailed, {u"the program is closing"_s}));
    }});
}

Result<Done> ClinicThread::openDatabase()
{
    if (const auto migrated = migrate(m_options.databasePath); !migrated)
        return migrated.error();
    auto database = Database::open(m_options.databasePath, Database::Mode::Hub);
    if (!database)
        return database.error();
    try {
        m_writer = std::make_unique<Writer>(std::move(database).value(), m_options.generation);
    } catch (const StorageError &error) {
        return Error::of(ErrorCode::StorageFailed, {error.text()});
    }
    m_writer->database->setStatementHook(m_options.statementHook);
    return Done{};
}

void ClinicThread::run()
{
    m_opened = openDatabase();
    const bool opened = m_opened.ok();
    m_ready.count_down();
    if (opened)
        serve();
    m_writer.reset();
    releaseThreadCrypto();
}

std::vector<ClinicThread::Command> ClinicThread::takeWaiting()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, restBetweenLooks, [this] { return m_closing || !m_waiting.empty(); });
    std::vector<Command> taken;
    while (!m_waiting.empty() && taken.size() < size_t(m_options.largestBatch)) {
        taken.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    if (!taken.empty()) {
        ++m_done.batches;
        m_done.commands += taken.size();
        m_done.largestBatch = std::max<quint64>(m_done.largestBatch, taken.size());
    }
    return taken;
}

ClinicThread::Load ClinicThread::load() const
{
    const std::scoped_lock lock(m_mutex);
    Load load = m_done;
    load.waiting = qsizetype(m_waiting.size());
    return load;
}

void ClinicThread::serve()
{
    for (;;) {
        std::vector<Command> commands = takeWaiting();
        if (!commands.empty()) {
            runBatch(commands);
            continue;
        }
        {
            const std::scoped_lock lock(m_mutex);
            if (m_closing && m_waiting.empty())
                return;
        }
        useTheRest();
    }
}

void ClinicThread::useTheRest()
{
    noticeOtherProcesses();
    if (m_tick) {
        std::vector<Command> tick;
        tick.push_back({Actor{},
                        [this](Session &session) {
                            m_tick(session);
                            return true;
                        },
                        {},
                        [](const std::optional<Error> &failure) {
                            if (failure)
                                qWarning("a timed task failed: %s", qUtf8Printable(failure->args.join(u' ')));
                        }});
        runBatch(tick);
    }
    try {
        m_writer->database->checkpoint();
    } catch (const StorageError &error) {
        qWarning("%s", error.what());
    }
}

void ClinicThread::runBatch(std::vector<Command> &commands)
{
    QList<Change> changes;
    std::vector<std::optional<Error>> failures(commands.size());
    m_writer->directories.keepUp();
    try {
        if (commands.size() == 1)
            runAlone(commands.front(), changes);
        else
            runTogether(commands, changes, failures);
    } catch (const StorageError &error) {
        qWarning("a transaction failed: %s", error.what());
        forgetChanges(changes, 0, m_writer->directories);
        failures.assign(commands.size(), Error::of(ErrorCode::StorageFailed, {error.text()}));
    }
    if (!changes.isEmpty() && changes.constFirst().entry.seq > m_writer->published + 1)
        noticeOtherProcesses(); // reads ours along with theirs, in order
    else
        publish(changes);
    answer(commands, failures);
}

bool ClinicThread::runCommand(const Command &command, QList<Change> &changes)
{
    Writer &writer = *m_writer;
    const qsizetype before = changes.size();
    Session session({*writer.database, writer.stores, writer.directories, &changes}, command.actor, m_clock.now());
    const bool keep = command.work(session);
    if (keep && writer.upstream && changes.size() > before)
        captureForUpstream(session, changes.sliced(before), writer.upstream->userId);
    return keep;
}

void ClinicThread::runAlone(const Command &command, QList<Change> &changes)
{
    Transaction transaction(*m_writer->database);
    if (runCommand(command, changes))
        transaction.commit();
    else
        forgetChanges(changes, 0, m_writer->directories);
}

void ClinicThread::runTogether(const std::vector<Command> &commands, QList<Change> &changes,
                               std::vector<std::optional<Error>> &failures)
{
    Database &database = *m_writer->database;
    Transaction transaction(database);
    for (size_t i = 0; i < commands.size(); ++i) {
        const qsizetype before = changes.size();
        bool keep = false;
        try {
            Savepoint savepoint(database);
            keep = runCommand(commands[i], changes);
            if (keep)
                savepoint.release();
        } catch (const StorageError &error) {
            keep = false;
            failures[i] = Error::of(ErrorCode::StorageFailed, {error.text()});
            if (!database.inTransaction()) // the disk is full: SQLite undid everything
                throw;
        }
        if (!keep)
            forgetChanges(changes, before, m_writer->directories);
    }
    transaction.commit();
}

/// Answers to the same mailbox travel together, in order.
void ClinicThread::answer(std::vector<Command> &commands, const std::vector<std::optional<Error>> &failures)
{
    for (size_t first = 0; first < commands.size();) {
        size_t last = first;
        std::vector<Mailbox::Letter> letters;
        for (; last < commands.size() && commands[last].mailbox == commands[first].mailbox; ++last)
            letters.push_back(
                [answer = std::move(commands[last].answer), failure = failures[last]] { answer(failure); });
        commands[first].mailbox.deliver(std::move(letters));
        first = last;
    }
}

void ClinicThread::publish(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return;
    m_writer->published = changes.constLast().entry.seq;
    if (std::ranges::any_of(changes, [](const Change &change) { return isSetup(change.entry.entity); }))
        ++*m_options.generation;
    Q_EMIT m_feed.committed(changes);
}

void ClinicThread::noticeOtherProcesses()
{
    try {
        Writer &writer = *m_writer;
        const qint64 version = writer.database->dataVersion();
        if (version == writer.seenVersion)
            return;
        ++*m_options.generation; // even where nothing was journalled
        QList<Change> changes;
        do {
            changes.clear();
            for (const JournalEntry &entry : writer.stores.journal.after(writer.published, entriesAtOnce))
                changes.append({entry, {}});
            publish(changes);
        } while (changes.size() == entriesAtOnce);
        writer.seenVersion = version;
    } catch (const StorageError &error) {
        qWarning("looking for other programs' changes failed: %s", error.what());
    }
}

} // namespace frontdesk
