#include "models/items/localwaitlistdesk.h"

#include <algorithm>

#include "models/services/waitlist/waitlistservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds gatheringTime{250};
constexpr int mostEntries = 200;

} // namespace

LocalWaitlistDesk::LocalWaitlistDesk(LocalAccess &access, QObject *parent) : WaitlistDesk(parent), m_access(access)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    connect(&m_gather, &QTimer::timeout, this, &WaitlistDesk::waitlistChanged);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalWaitlistDesk::hear);
}

QList<WaitlistEntry> LocalWaitlistDesk::entries() const
{
    return m_access.askOr(QList<WaitlistEntry>(),
                          [](Session &session) { return WaitlistService(session).list(mostEntries, 0).entries; });
}

QList<WaitlistDesk::Chance> LocalWaitlistDesk::chances() const
{
    return m_access.askOr(QList<Chance>(), [](Session &session) { return WaitlistOfferService(session).chances(); });
}

void LocalWaitlistDesk::add(const WaitlistEntry &wanted, QObject *context, Reply<WaitlistEntry> done)
{
    m_access.order<WaitlistEntry>([wanted](Session &session) { return WaitlistService(session).add(wanted); }, context,
                                  std::move(done));
}

void LocalWaitlistDesk::remove(WaitlistId id, QObject *context, Reply<WaitlistEntry> done)
{
    m_access.order<WaitlistEntry>([id](Session &session) { return WaitlistService(session).remove(id); }, context,
                                  std::move(done));
}

void LocalWaitlistDesk::offer(AppointmentId freedBy, WaitlistId entry, QObject *context, Reply<WaitlistOffer> done)
{
    m_access.order<WaitlistOffer>(
        [freedBy, entry](Session &session) { return WaitlistOfferService(session).offerTo(freedBy, entry); }, context,
        std::move(done));
}

void LocalWaitlistDesk::book(AppointmentId freedBy, WaitlistId entry, QObject *context, Reply<Appointment> done)
{
    m_access.order<Appointment>([freedBy, entry](
                                    Session &session) { return WaitlistOfferService(session).bookFor(freedBy, entry); },
                                context, std::move(done));
}

void LocalWaitlistDesk::hear(const QList<Change> &changes)
{
    static const QStringList entities{u"waitlist"_s, u"waitlist_offer"_s, u"appointment"_s, u"time_off"_s};
    const bool touched = std::ranges::any_of(changes, [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId && entities.contains(change.entry.entity);
    });
    if (touched && !m_gather.isActive())
        m_gather.start();
}

} // namespace frontdesk
