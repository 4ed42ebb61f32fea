#include "models/items/localbillingdesk.h"

#include <algorithm>

#include "models/services/booking/bookingservice.h"
#include "models/services/invoices/invoiceservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds gatheringTime{250};

Result<InvoiceId> completed(Session &session, const ChangeStatus &command)
{
    const Result<Appointment> visit = BookingService(session).changeStatus(command);
    if (!visit)
        return visit.error();
    InvoiceFilter filter;
    filter.appointmentId = visit->id;
    filter.limit = 1;
    const InvoiceService::Page made = InvoiceService(session).list(filter);
    return made.invoices.isEmpty() ? InvoiceId() : made.invoices.first().id;
}

} // namespace

LocalBillingDesk::LocalBillingDesk(LocalAccess &access, QObject *parent) : BillingDesk(parent), m_access(access)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    connect(&m_gather, &QTimer::timeout, this, &BillingDesk::invoicesChanged);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalBillingDesk::hear);
}

QString LocalBillingDesk::currency() const
{
    return m_access.askOr(u"USD"_s, [](Session &session) { return session.directory().clinic.currency; });
}

QList<DoctorInfo> LocalBillingDesk::doctors() const
{
    return m_access.askOr(QList<DoctorInfo>(), [](Session &session) { return session.directory().doctors; });
}

Money LocalBillingDesk::priceOf(const QString &type) const
{
    return m_access.askOr(Money{}, [&](Session &session) {
        const AppointmentTypeInfo *known = session.directory().type(type);
        return known ? known->price : Money{};
    });
}

QList<InvoiceLine> LocalBillingDesk::lines(const InvoiceBoardFilter &filter, int offset, int limit) const
{
    return m_access.askOr(QList<InvoiceLine>(),
                          [&](Session &session) { return InvoiceBoard(session).lines(filter, offset, limit); });
}

InvoiceSums LocalBillingDesk::sums(const InvoiceBoardFilter &filter) const
{
    return m_access.askOr(InvoiceSums(), [&](Session &session) { return InvoiceBoard(session).sums(filter); });
}

Result<InvoiceFile> LocalBillingDesk::file(InvoiceId id) const
{
    return m_access.ask([&](Session &session) { return InvoiceBoard(session).file(id); });
}

void LocalBillingDesk::complete(const ChangeStatus &command, QObject *context, Reply<InvoiceId> done)
{
    m_access.order<InvoiceId>([command](Session &session) { return completed(session, command); }, context,
                              std::move(done));
}

void LocalBillingDesk::pay(const NewPayment &command, QObject *context, Reply<Done> done)
{
    m_access.order<Done>(
        [command](Session &session) -> Result<Done> {
            const auto paid = InvoiceService(session).pay(command);
            return paid ? Result<Done>(Done{}) : paid.error();
        },
        context, std::move(done));
}

void LocalBillingDesk::hear(const QList<Change> &changes)
{
    const bool touched = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId && change.entry.entity == "invoice"_L1;
    });
    if (touched && !m_gather.isActive())
        m_gather.start();
}

} // namespace frontdesk
