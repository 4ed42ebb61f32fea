#include "sync/upstream/puller.h"

#include <QJsonArray>
#include <QUrlQuery>

#include "models/domain/wallclock.h"
#include "models/services/upstream/syncoutbox.h"
#include "sync/upstream/remotelists.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int changesAtOnce = 500;
constexpr int mostVanished = 50;
constexpr int fewVisits = 500; ///< in a year: so few are looked through every time

/// Writes each row as what it is.
auto each(const QString &entity)
{
    return [entity](Session &session, const QJsonValue &page) {
        for (const QJsonValue &row : rowsOf(page))
            remotejson::apply(session, entity, row.toObject());
    };
}

QString withQuery(const QString &path, const QString &query)
{
    return QString(path + (path.contains(u'?') ? u'&' : u'?') + query);
}

} // namespace

Puller::Puller(UpstreamClient &client, const CopyWriter &copy, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_copy(copy)
{
    const auto link = m_copy.ask([&](Session &session) -> Result<Upstream> {
        const auto found = LinkService(session, m_copy.keys).current();
        return found ? Result<Upstream>(*found) : Error::notFound(u"Link"_s);
    });
    if (!link)
        return;
    m_cursor = link->cursor;
    m_speaksChanges = link->speaksChanges;
}

void Puller::begin(Finished done)
{
    m_finished = std::move(done);
    m_queue.clear();
    m_seen.reset();
}

void Puller::finish(SyncOutcome outcome)
{
    m_queue.clear();
    m_whenRead = {};
    const Finished finished = std::exchange(m_finished, {});
    if (finished)
        finished(outcome);
}

/// Whether the answer ends the work; it has been finished then.
bool Puller::failed(const UpstreamAnswer &answer)
{
    using Kind = UpstreamAnswer::Kind;
    if (answer.kind == Kind::WrongCertificate)
        finish(SyncOutcome::WrongCertificate);
    else if (answer.kind == Kind::SignedOut || answer.status == 401)
        finish(SyncOutcome::SignedOut);
    else if (!answer.answered() || answer.status >= 500 || answer.status == 429)
        finish(SyncOutcome::Unreachable);
    else
        return false;
    return true;
}

void Puller::write(std::function<void(Session &)> work, std::function<void()> then)
{
    m_copy.write(std::move(work), [self = QPointer(this), then = std::move(then)](bool written) {
        if (!self)
            return;
        if (written)
            then();
        else
            self->finish(SyncOutcome::Unreachable);
    });
}

// Lists ----------------------------------------------------------------------------------------------------------

void Puller::next()
{
    if (m_queue.empty())
        return std::exchange(m_whenRead, {})();
    Source source = std::move(m_queue.front());
    m_queue.pop_front();
    readPage(std::move(source));
}

void Puller::readPage(Source source)
{
    QString path = source.path;
    if (source.paging == Source::Paging::Offset)
        path = withQuery(path, u"limit=%1&offset=%2"_s.arg(pageSize).arg(source.page * pageSize));
    else if (source.paging == Source::Paging::Page)
        path = withQuery(path, u"limit=%1&page=%2"_s.arg(pageSize).arg(source.page + 1));
    m_client.get(path, [this, source = std::move(source)](const UpstreamAnswer &answer) {
        if (failed(answer))
            return;
        if (!answer.ok()) // no such route there, or not for this account
            return next();
        const QJsonValue page = answer.json();
        const QJsonArray rows = rowsOf(page);
        const bool whole = source.paging != Source::Paging::None && rows.size() >= pageSize;
        if (whole && rows.first() != source.first) {
            Source rest = source;
            rest.first = rows.first();
            ++rest.page;
            m_queue.push_front(std::move(rest));
        }
        write([apply = source.apply, page](Session &session) { apply(session, page); }, [this] { next(); });
    });
}

void Puller::queueDoctor(const QString &id)
{
    m_queue.push_back(
        {u"/doctors/%1/schedule"_s.arg(id), Source::Paging::None,
         [](Session &session, const QJsonValue &page) { remotejson::applySchedule(session, page.toObject()); }});
    m_queue.push_back({u"/doctors/%1/time-off"_s.arg(id), Source::Paging::None,
                       [doctor = UserId::parse(id).value_or(UserId())](Session &session, const QJsonValue &page) {
                           applyTimeOff(session, doctor, page);
                       }});
}

void Puller::queueSetup()
{
    const auto type = each(u"appointment_type"_s);
    m_queue.push_back({u"/doctors"_s, Source::Paging::Offset, &applyDoctors});
    m_queue.push_back({u"/messages/contacts"_s, Source::Paging::None, &applyContacts});
    m_queue.push_back({u"/rooms"_s, Source::Paging::Offset, &applyRooms});
    m_queue.push_back({u"/appointment-types"_s, Source::Paging::Offset, type});
}

void Puller::queuePeople()
{
    m_queue.push_back({u"/appointments"_s, Source::Paging::Offset, each(u"appointment"_s)});
    m_queue.push_back({u"/waitlist"_s, Source::Paging::Offset, each(u"waitlist"_s)});
    m_queue.push_back({u"/invoices"_s, Source::Paging::Offset, each(u"invoice"_s)});
    m_queue.push_back({u"/messages"_s, Source::Paging::Page, each(u"message"_s)});
}

// The first copy -------------------------------------------------------------------------------------------------

void Puller::takeSnapshot(const QJsonObject &snapshot)
{
    m_cursor = snapshot.value("seq"_L1).toInteger();
    const QJsonObject settings = snapshot.value("settings"_L1).toObject();
    write(
        [snapshot, settings, &keys = m_copy.keys](Session &session) {
            for (auto setting = settings.begin(); setting != settings.end(); ++setting)
                RemoteSetup(session).putSetting(setting.key(), setting.value().toString(), keys);
            applyTexts(session, snapshot);
        },
        [this] { next(); });
}

/// A hub that tells its changes but has no snapshot is followed from its beginning; another one is polled.
void Puller::probeChanges()
{
    m_client.get(u"/sync/changes?since=0&limit=1"_s, [this](const UpstreamAnswer &answer) {
        if (failed(answer))
            return;
        m_cursor = 0;
        m_speaksChanges = answer.ok();
        next();
    });
}

void Puller::copyAll(Finished done)
{
    begin(std::move(done));
    m_queue.push_back({u"/patients"_s, Source::Paging::Offset, each(u"patient"_s)});
    queueSetup();
    queuePeople();
    m_whenRead = [this] {
        // The schedules come last: by then every doctor is known.
        const auto doctors = m_copy.ask(
            [](Session &session) -> Result<QList<DoctorInfo>> { return session.directory().doctors; });
        for (const DoctorInfo &doctor : doctors ? *doctors : QList<DoctorInfo>())
            queueDoctor(doctor.id.toString());
        m_whenRead = [this] {
            write(
                [this, cursor = m_cursor, speaks = m_speaksChanges, clinic = m_copy.clinic](Session &session) {
                    UpstreamStore upstream(session.database());
                    upstream.setCursor(clinic, cursor);
                    upstream.setSpeaksChanges(clinic, speaks);
                    upstream.setCopied(clinic, session.now());
                },
                [this] { finish(SyncOutcome::Done); });
        };
        next();
    };
    m_client.get(u"/sync/snapshot"_s, [this](const UpstreamAnswer &answer) {
        if (failed(answer))
            return;
        m_speaksChanges = true;
        if (answer.ok() && answer.object().contains("seq"_L1))
            takeSnapshot(answer.object());
        else
            probeChanges();
    });
}

// What is new ----------------------------------------------------------------------------------------------------

void Puller::pull(bool wide, Finished done)
{
    begin(std::move(done));
    if (m_speaksChanges)
        return pullChanges();
    const auto today = m_copy.ask(
        [](Session &session) -> Result<QDate> { return session.directory().rules.zone.dateOf(session.now()); });
    if (!today)
        return finish(SyncOutcome::Unreachable);
    if (wide)
        queueSetup();
    const bool year = wide || m_lastSeen <= fewVisits;
    queueWindow(today->addDays(year ? -31 : -1), today->addDays(year ? 366 : 60));
    m_queue.push_back({u"/messages?limit=50"_s, Source::Paging::None, each(u"message"_s)});
    next();
}

void Puller::pullDay(QDate date, Finished done)
{
    begin(std::move(done));
    queueWindow(date, date);
    next();
}

void Puller::queueWindow(QDate first, QDate last)
{
    m_seen = std::make_shared<QStringList>();
    const auto seen = m_seen;
    const auto apply = [seen](Session &session, const QJsonValue &page) {
        for (const QJsonValue &row : rowsOf(page)) {
            seen->append(row.toObject().value("id"_L1).toString());
            remotejson::apply(session, u"appointment"_s, row.toObject());
        }
    };
    m_queue.push_back({u"/appointments?startDate=%1&endDate=%2"_s.arg(formatDate(first), formatDate(last)),
                       Source::Paging::Offset, apply});
    m_whenRead = [this, first, last] { lookForVanished(first, last); };
}

/// Visits that we have in the window and the upstream did not list.
void Puller::lookForVanished(QDate first, QDate last)
{
    const auto missing = m_copy.ask([&](Session &session) -> Result<QStringList> {
        const TimeZone &zone = session.directory().rules.zone;
        AppointmentFilter filter;
        filter.clinicId = m_copy.clinic;
        filter.startsWithin = TimeRange{zone.day(first).start, zone.day(last).end};
        UpstreamStore ids(session.database());
        SyncOutboxStore outbox(session.database());
        QStringList vanished;
        for (const VisitCard &card : session.stores().appointments.cards(filter)) {
            const QString id = card.appointment.id.toString();
            const QString remote = ids.remoteId(id);
            if (card.appointment.status != AppointmentStatus::Cancelled && !m_seen->contains(remote)
                && !outbox.hasPending(id) && vanished.size() < mostVanished)
                vanished.append(remote);
        }
        return vanished;
    });
    m_lastSeen = last > first ? m_seen->size() : m_lastSeen;
    auto rest = std::make_shared<QStringList>(missing ? *missing : QStringList());
    auto fetchNext = std::make_shared<std::function<void()>>();
    *fetchNext = [this, rest, weak = std::weak_ptr(fetchNext)] {
        if (rest->isEmpty())
            return finish(SyncOutcome::Done);
        const QString id = rest->takeFirst();
        fetch(u"appointment"_s, u"/appointments/"_s + id, id, [again = weak.lock()] { (*again)(); });
    };
    (*fetchNext)();
}

void Puller::pullChanges()
{
    m_client.get(u"/sync/changes?since=%1&limit=%2"_s.arg(m_cursor).arg(changesAtOnce),
                 [this](const UpstreamAnswer &answer) {
                     if (failed(answer))
                         return;
                     if (answer.status == 410)
                         return finish(SyncOutcome::Resync);
                     if (!answer.ok()) { // it was another server before
                         m_speaksChanges = false;
                         return finish(SyncOutcome::Resync);
                     }
                     applyChanges(answer.object());
                 });
}

void Puller::applyChanges(const QJsonObject &answer)
{
    const QJsonArray changes = answer.value("changes"_L1).toArray();
    const qint64 cursor = answer.value("next"_L1).toInteger(m_cursor);
    if (changes.isEmpty() && cursor == m_cursor)
        return finish(SyncOutcome::Done);
    auto setupChanged = std::make_shared<bool>(false);
    const auto apply = [changes, cursor, setupChanged, clinic = m_copy.clinic](Session &session) {
        static const QStringList setup{u"doctor"_s, u"room"_s,        u"user"_s,       u"setting"_s,
                                       u"clinic"_s, u"clinic_text"_s, u"quick_reply"_s};
        for (const QJsonValue &value : changes) {
            const QJsonObject change = value.toObject();
            const QString entity = change.value("entity"_L1).toString();
            if (change.value("op"_L1).toString() == "deleted"_L1)
                remotejson::applyRemoval(session, entity, change.value("id"_L1).toString());
            else if (!remotejson::apply(session, entity, change.value("data"_L1).toObject()))
                *setupChanged = *setupChanged || setup.contains(entity);
        }
        UpstreamStore(session.database()).setCursor(clinic, cursor);
    };
    const bool more = answer.value("hasMore"_L1).toBool();
    write(apply, [this, cursor, more, setupChanged] {
        m_cursor = cursor;
        if (more)
            return pullChanges();
        if (!*setupChanged)
            return finish(SyncOutcome::Done);
        m_whenRead = [this] { finish(SyncOutcome::Done); };
        queueSetup();
        m_client.get(u"/sync/snapshot"_s, [this, cursor](const UpstreamAnswer &snapshot) {
            if (failed(snapshot))
                return;
            if (!snapshot.ok())
                return next();
            takeSnapshot(snapshot.object());
            m_cursor = cursor; // what is between is still to be read
        });
    });
}

// One thing ------------------------------------------------------------------------------------------------------

void Puller::fetch(const QString &entity, const QString &path, const QString &remoteId, std::function<void()> then)
{
    m_client.get(path, [this, entity, remoteId, then = std::move(then)](const UpstreamAnswer &answer) {
        if (failed(answer))
            return;
        const bool gone = answer.status == 404;
        write(
            [entity, remoteId, gone, data = answer.ok() ? answer.object() : QJsonObject()](Session &session) {
                if (gone)
                    remotejson::applyRemoval(session, entity, remoteId);
                else
                    remotejson::apply(session, entity, data);
            },
            then);
    });
}

void Puller::restore(const SyncChange &change, Finished done)
{
    begin(std::move(done));
    const auto remote = m_copy.ask([&](Session &session) -> Result<QString> {
        return UpstreamStore(session.database()).remoteId(change.entityId);
    });
    const auto settled = [this, id = change.id] {
        write([id](Session &session) { SyncOutbox(session).restored(id); }, [this] { finish(SyncOutcome::Done); });
    };
    static const QHash<QString, QString> places{{u"appointment"_s, u"/appointments/"_s},
                                                {u"patient"_s, u"/patients/"_s},
                                                {u"message"_s, u"/messages/"_s},
                                                {u"invoice"_s, u"/invoices/"_s}};
    if (const auto place = places.constFind(change.entity); place != places.constEnd() && remote)
        return fetch(change.entity, QString(*place + *remote), *remote, settled);
    m_whenRead = settled;
    queueSetup();
    m_queue.push_back({u"/waitlist"_s, Source::Paging::Offset, each(u"waitlist"_s)});
    const auto doctors = m_copy.ask(
        [](Session &session) -> Result<QList<DoctorInfo>> { return session.directory().doctors; });
    for (const DoctorInfo &doctor : doctors ? *doctors : QList<DoctorInfo>())
        queueDoctor(doctor.id.toString());
    next();
}

} // namespace frontdesk
