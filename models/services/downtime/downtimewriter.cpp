#include "models/services/downtime/downtimewriter.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

#include "models/services/calendarservice.h"
#include "models/services/downtime/downtimehtml.h"
#include "models/services/downtime/downtimesheet.h"
#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds gatheringTime{300};

bool isSeenOnSheet(const Change &change)
{
    const QString &entity = change.entry.entity;
    return entity == "appointment"_L1 || entity == "patient"_L1 || isSetup(entity);
}

} // namespace

DowntimeWriter::DowntimeWriter(Hub &hub, std::chrono::milliseconds interval)
    : m_hub(hub),
      m_interval(interval),
      m_pace(this),
      m_watch(this)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &DowntimeWriter::write);
    connect(&m_watch, &QTimer::timeout, this, &DowntimeWriter::look);
}

void DowntimeWriter::begin()
{
    auto reader = m_hub.reader();
    if (!reader)
        return qWarning("the downtime sheet cannot read the clinic");
    m_reader = std::move(reader).value();
    m_watch.start(m_interval);
    write();
}

void DowntimeWriter::hear(const QList<Change> &changes)
{
    if (m_reader && !m_pace.isActive() && std::any_of(changes.cbegin(), changes.cend(), isSeenOnSheet))
        plan();
}

void DowntimeWriter::plan()
{
    if (m_pace.isActive())
        return;
    const std::chrono::milliseconds since(m_sinceWritten.elapsed());
    m_pace.start(std::max(gatheringTime, m_interval - since));
}

/// Midnight changes what today is, in each clinic at its own hour.
void DowntimeWriter::look()
{
    const auto dates = m_reader->ask(Actor(), [this](Session &session) -> Result<QStringList> {
        QStringList found;
        for (const Clinic &clinic : session.stores().clinics.all()) {
            Session inside = session.inClinic(clinic.id);
            found.append(inside.directory().rules.zone.dateOf(m_hub.clock().now()).toString(Qt::ISODate));
        }
        return found;
    });
    if (dates && *dates != m_dates)
        plan();
}

Result<QList<DowntimeWriter::Page>> DowntimeWriter::pages()
{
    return m_reader->ask(Actor(), [this](Session &session) -> Result<QList<Page>> {
        QList<Page> result;
        m_dates.clear();
        for (const Clinic &clinic : session.stores().clinics.all()) {
            Session inside = session.inClinic(clinic.id);
            result.append(pageOf(inside, int(result.size())));
        }
        return result;
    });
}

DowntimeWriter::Page DowntimeWriter::pageOf(Session &session, int number)
{
    const Directory &directory = session.directory();
    const QDate today = directory.rules.zone.dateOf(session.now());
    m_dates.append(today.toString(Qt::ISODate));
    if (!flagSetting(directory, u"downtime.enabled"_s))
        return {};
    const QString chosen = effectiveSetting(directory, u"downtime.folder"_s);
    const QString folder = chosen.isEmpty() ? m_hub.directory() + u"/downtime"_s : chosen;
    CalendarService calendar(session);
    const QList<DaySheet> days{calendar.day(today), calendar.day(today.addDays(1))};
    return {folder + u'/' + DowntimeSheet::fileName(number), downtimeHtml(directory.clinic, days, session.now())};
}

void DowntimeWriter::write()
{
    m_sinceWritten.start();
    const auto all = pages();
    if (!all)
        return;
    for (int number = 0; number < all->size(); ++number) {
        const Page &page = all->at(number);
        const QString before = m_paths.value(number,
                                             m_hub.directory() + u"/downtime/"_s + DowntimeSheet::fileName(number));
        if (before != page.path)
            QFile::remove(before); // an old sheet misleads
        m_paths.insert(number, page.path);
        if (!page.path.isEmpty())
            store(page);
    }
}

void DowntimeWriter::store(const Page &page)
{
    const QString folder = QFileInfo(page.path).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(page.path);
    const bool stored = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                        && file.write(page.html.toUtf8()) >= 0 && file.commit();
    if (stored) {
        Q_EMIT written(page.path);
    } else {
        qWarning("the downtime sheet could not be written: %s", qUtf8Printable(file.errorString()));
        Q_EMIT failed(page.path, file.errorString());
    }
}

} // namespace frontdesk
