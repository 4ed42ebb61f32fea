#include "views/calendar/visitorders.h"

#include <QPointer>

#include "views/booking/bookingcommands.h"
#include "views/calendar/visittexts.h"
#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

namespace frontdesk {

VisitOrders::VisitOrders(Desk &desk, DayModel &model, UndoStack &undo, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_model(model),
      m_undo(undo)
{
    connect(&m_undo, &UndoStack::undone, this,
            [this](const VisitChange &change) { setWithdrawn(change, change.created); });
    connect(&m_undo, &UndoStack::redone, this, [this](const VisitChange &change) { setWithdrawn(change, false); });
}

void VisitOrders::setWithdrawn(const VisitChange &change, bool withdrawn)
{
    QList<AppointmentId> ids;
    for (const auto &[before, after] : change.visits)
        ids.append(after.id);
    m_model.setWithdrawn(change.act ? ids : QList{change.after.id}, withdrawn);
}

void VisitOrders::setSeriesHandler(QObject *owner, SeriesHandler handler)
{
    m_series = std::move(handler);
    connect(owner, &QObject::destroyed, this, [this] { m_series = nullptr; });
}

bool VisitOrders::isOfSeries(const VisitCard &card) const
{
    return m_series && !card.appointment.seriesId.isNull();
}

AppointmentTypeId VisitOrders::typeIdOf(const QString &name) const
{
    for (const AppointmentTypeInfo &type : m_desk.appointmentTypes()) {
        if (type.name == name)
            return type.id;
    }
    return {};
}

void VisitOrders::remember(const VisitChange &change)
{
    m_undo.record(change);
    m_model.reload();
    Q_EMIT said(change.text);
}

void VisitOrders::settle(const Result<Appointment> &result, VisitChange change)
{
    if (!result)
        return;
    change.after = *result;
    m_undo.record(change);
    m_model.reload();
    Q_EMIT said(change.text);
}

void VisitOrders::book(const BookAppointment &command, const QString &patient, QObject *context, Answer answer)
{
    const auto done = [this, patient, answer](const Result<Appointment> &result) {
        if (result) {
            const QString text = tr("Booked %1, %2").arg(patient, clockText(result->start, m_desk.zone()));
            settle(result, {text, {}, {}, true, {}, {}});
        }
        answer(result);
    };
    m_desk.book(command, context, done);
}

void VisitOrders::change(const ChangeAppointment &command, const VisitCard &before, QObject *context, Answer answer)
{
    if (!isOfSeries(before)) {
        changeAlone(command, before, context, answer);
        return;
    }
    const auto alone = [this, command, before, guard = QPointer(context), answer] {
        if (guard)
            changeAlone(command, before, guard, answer);
    };
    m_series(replanOf(command, before.appointment, typeIdOf(command.type.value_or(QString()))), before, alone, context,
             answer);
}

void VisitOrders::changeAlone(const ChangeAppointment &command, const VisitCard &before, QObject *context,
                              const Answer &answer)
{
    const auto done = [this, before, answer](const Result<Appointment> &result) {
        if (result)
            settle(result, {movedText(before, *result), before.appointment, {}, false, {}, {}});
        answer(result);
    };
    m_desk.change(command, context, done);
}

QString VisitOrders::movedText(const VisitCard &before, const Appointment &after) const
{
    const QString name = visitTitle(before);
    const QDate date = m_desk.zone().dateOf(after.start);
    if (date != m_desk.zone().dateOf(before.appointment.start))
        return tr("Moved %1 to %2, %3").arg(name, longDate(date), clockText(after.start, m_desk.zone()));
    if (after.doctorId != before.appointment.doctorId) {
        const DayColumn *doctor = m_model.column(after.doctorId);
        return tr("Moved %1 to %2, %3")
            .arg(name, doctor ? doctor->doctorName : QString(), clockText(after.start, m_desk.zone()));
    }
    if (after.start != before.appointment.start)
        return tr("Moved %1 to %2").arg(name, clockText(after.start, m_desk.zone()));
    if (after.end != before.appointment.end)
        return tr("%1 now ends at %2").arg(name, clockText(after.end, m_desk.zone()));
    return tr("Changed the visit of %1").arg(name);
}

/// Of a series only cancelling may be meant of others as well.
void VisitOrders::setStatus(const VisitCard &before, AppointmentStatus status, const QString &reason)
{
    if (!isOfSeries(before) || status != AppointmentStatus::Cancelled) {
        setStatusAlone(before, status, reason);
        return;
    }
    ReplanAppointments command;
    command.id = before.appointment.id;
    command.status = status;
    command.reason = reason;
    m_series(
        command, before, [this, before, status, reason] { setStatusAlone(before, status, reason); }, this,
        [this](const Result<Appointment> &result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
}

void VisitOrders::setStatusAlone(const VisitCard &before, AppointmentStatus status, const QString &reason)
{
    const VisitChange change{
        tr("%1: %2").arg(visitTitle(before), statusName(status)), before.appointment, {}, false, {}, {}};
    ChangeStatus command;
    command.id = before.appointment.id;
    command.status = status;
    command.reason = reason;
    m_desk.changeStatus(command, this, [this, change](const Result<Appointment> &result) {
        settle(result, change);
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void VisitOrders::toggleArrived(const VisitCard &before)
{
    const bool arrives = !before.appointment.arrivedAt;
    const QString text = arrives ? tr("%1 has arrived") : tr("%1 has not arrived");
    const VisitChange change{text.arg(visitTitle(before)), before.appointment, {}, false, {}, {}};
    m_desk.setArrived(before.appointment.id, arrives, this, [this, change](const Result<Appointment> &result) {
        settle(result, change);
        if (!result)
            Q_EMIT failed(result.error());
    });
}

} // namespace frontdesk
