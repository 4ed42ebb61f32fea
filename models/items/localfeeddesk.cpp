#include "models/items/localfeeddesk.h"

#include <algorithm>

#include "models/services/calendar/feedservice.h"
#include "models/services/clinicdirectory/scheduleservice.h"
#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

LocalFeedDesk::LocalFeedDesk(LocalAccess &access, const KeyRing &keys, QObject *parent)
    : FeedDesk(parent),
      m_access(access),
      m_keys(keys),
      m_aside(access.hub(), access.actor())
{
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalFeedDesk::hear);
}

QList<FeedLine> LocalFeedDesk::feeds() const
{
    return m_access.askOr(QList<FeedLine>(), [this](Session &session) {
        FeedService service(session, m_keys);
        QList<FeedLine> lines;
        for (const DoctorInfo &doctor : session.directory().doctors)
            lines.append({doctor.id, doctor.name, service.hasToken(doctor.id), mayPlanFor(session, doctor.id).ok()});
        return lines;
    });
}

QString LocalFeedDesk::publicUrl() const
{
    QString url = m_access.askOr(QString(), [](Session &session) {
        return effectiveSetting(session.directory(), u"server.public_url"_s);
    });
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

void LocalFeedDesk::make(UserId doctor, QObject *context, Reply<QString> done)
{
    m_access.order<QString>(
        [doctor, keys = m_keys](Session &session) -> Result<QString> {
            const auto token = FeedService(session, keys).makeToken(doctor);
            return token ? Result<QString>(u"/calendar/"_s + *token + u".ics"_s) : token;
        },
        context, std::move(done));
}

void LocalFeedDesk::revoke(UserId doctor, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([doctor,
                          keys = m_keys](Session &session) { return FeedService(session, keys).revokeToken(doctor); },
                         context, std::move(done));
}

void LocalFeedDesk::exportVisits(UserId doctor, QDate first, QDate last, QObject *context, Reply<QByteArray> done)
{
    const auto read = [this, doctor, first, last, context = QPointer<QObject>(context),
                       done](const Result<Done> &noted) {
        if (!context)
            return;
        if (!noted)
            return done(noted.error());
        m_aside.ask<QByteArray>(
            [doctor, first, last, keys = m_keys](Session &session) {
                return FeedService(session, keys).exported(doctor, first, last);
            },
            context, done);
    };
    m_access.order<Done>([doctor,
                          keys = m_keys](Session &session) { return FeedService(session, keys).noteExport(doctor); },
                         this, read);
}

void LocalFeedDesk::hear(const QList<Change> &changes)
{
    const bool touched = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId
               && (change.entry.entity == "calendar_feed"_L1 || isSetup(change.entry.entity));
    });
    if (touched)
        Q_EMIT feedsChanged();
}

} // namespace frontdesk
