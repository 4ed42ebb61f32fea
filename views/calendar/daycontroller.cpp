#include "views/calendar/daycontroller.h"

#include "views/calendar/visitmenu.h"
#include "views/calendar/visittexts.h"
#include "views/common/errortexts.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

DayController::DayController(Desk &desk, DayModel &model, DayView *view, VisitOrders &orders, Prompts &prompts,
                             QWidget *window)
    : QObject(window),
      m_desk(desk),
      m_model(model),
      m_view(view),
      m_orders(orders),
      m_prompts(prompts),
      m_window(window),
      m_booking(new BookingPopover(desk, model, orders, prompts, window)),
      m_refusal(new RefusalNote(window))
{
    connectView();
    connect(m_booking, &BookingPopover::draftChanged, m_view, &DayView::setDraft);
    connect(m_booking, &BookingPopover::placeWanted, this, &DayController::placeBooking);
    connect(m_booking, &BookingPopover::finished, m_view, &DayView::select);
    connect(m_booking, &Popover::dismissed, m_view, [this] { m_view->setFocus(); });
    connect(m_refusal, &Popover::dismissed, m_view, [this] { m_view->setFocus(); });
    connect(m_refusal, &RefusalNote::insteadWanted, this, &DayController::retryElsewhere);
    connect(m_refusal, &RefusalNote::insistWanted, this, &DayController::retryWithReason);
    connect(&m_orders, &VisitOrders::failed, this,
            [this](const Error &error) { Q_EMIT complained(errorText(error, m_desk.zone(), &m_model.sheet())); });
}

void DayController::connectView()
{
    connect(m_view, &DayView::bookingWanted, this, &DayController::book);
    connect(m_view, &DayView::visitActivated, this, &DayController::openVisit);
    connect(m_view, &DayView::dropped, this, &DayController::drop);
    connect(m_view, &DayView::droppedOnDate, this, &DayController::dropOnDate);
    connect(m_view, &DayView::statusWanted, this, &DayController::setStatus);
    connect(m_view, &DayView::arrivalWanted, this, &DayController::toggleArrived);
    connect(m_view, &DayView::cancelWanted, this, &DayController::cancel);
    connect(m_view, &DayView::menuWanted, this, &DayController::showMenu);
    connect(m_view, &DayView::selectionChanged, this, [this] {
        m_refusal->dismiss();
        leaveBookingIfUntouched();
    });
}

QRect DayController::inWindow(const QRect &viewRect) const
{
    const QRect seen = viewRect & m_view->scene().geometry.gridRect();
    const QRect rect = seen.isEmpty() ? m_view->scene().geometry.gridRect() : seen;
    return {m_view->viewport()->mapTo(m_window, rect.topLeft()), rect.size()};
}

QRect DayController::onScreen(AppointmentId id) const
{
    const QRect rect = inWindow(m_view->visitRect(id));
    return {m_window->mapToGlobal(rect.topLeft()), rect.size()};
}

void DayController::book(UserId doctor, Instant start, int minutes)
{
    m_refusal->dismiss();
    if (m_booking->isOpen() && m_booking->isTouched())
        m_booking->moveTo(doctor, start, minutes);
    else
        m_booking->openNew(doctor, start, minutes);
}

void DayController::bookFor(const PatientHit &patient)
{
    if (m_model.sheet().columns.isEmpty())
        return;
    const UserId doctor = m_model.sheet().columns.first().doctorId;
    const Instant from = std::max(m_desk.now(), m_model.sheet().day.start);
    const int minutes = m_model.sheet().columns.first().slotMinutes;
    m_booking->openNew(doctor, m_desk.nextFreeSlot(doctor, from, minutes).value_or(from), 0, patient);
}

void DayController::placeBooking()
{
    const QRect draft = m_view->draftRect();
    const QRect anchor = inWindow(draft.isEmpty() ? m_view->visitRect(m_view->selected()) : draft);
    if (m_booking->isOpen())
        m_booking->moveBeside(anchor);
    else
        m_booking->openBeside(anchor);
}

void DayController::leaveBookingIfUntouched()
{
    if (m_booking->isOpen() && !m_booking->isTouched())
        m_booking->dismiss();
}

void DayController::openVisit(AppointmentId id)
{
    const VisitCard *card = m_model.visit(id);
    if (!card || isClosed(card->appointment.status))
        return;
    m_view->select(id);
    m_booking->openVisit(*card);
}

void DayController::drop(const DragGhost &ghost)
{
    const VisitCard *card = m_model.visit(ghost.visit);
    const auto start = m_view->scene().instantAt(ghost.startMinute);
    if (!card || !start)
        return;
    ChangeAppointment command;
    command.id = ghost.visit;
    command.expectedVersion = card->appointment.version;
    const UserId doctor = m_model.sheet().columns.at(ghost.column).doctorId;
    if (ghost.kind == DragGhost::Kind::Resize)
        command.durationMinutes = ghost.endMinute - ghost.startMinute;
    else
        command.start = start;
    if (doctor != card->appointment.doctorId)
        command.doctorId = doctor;
    order(command, *card, ghost);
}

/// The same time of day on another date.
void DayController::dropOnDate(AppointmentId id, QDate date)
{
    const VisitCard *card = m_model.visit(id);
    const PlacedVisit *place = m_view->scene().find(id);
    if (!card || !place || date == m_model.date())
        return;
    const VisitCard before = *card;
    const DragGhost ghost{DragGhost::Kind::Move, id, place->column, place->startMinute, place->endMinute, {}};
    const Result<Instant> start = m_desk.zone().toInstant(date, m_desk.zone().toLocal(before.appointment.start).time);
    ChangeAppointment command;
    command.id = id;
    command.expectedVersion = before.appointment.version;
    if (start) {
        command.start = *start;
        order(command, before, ghost);
    } else {
        refuse(command, before, ghost, start.error());
    }
}

void DayController::order(const ChangeAppointment &command, const VisitCard &before, const DragGhost &ghost)
{
    m_view->holdGhost(ghost);
    m_orders.change(command, before, this, [this, command, before, ghost](const Result<Appointment> &result) {
        m_view->releaseGhost();
        if (!result)
            refuse(command, before, ghost, result.error());
    });
}

void DayController::refuse(const ChangeAppointment &command, const VisitCard &before, const DragGhost &ghost,
                           const Error &error)
{
    const bool stale = error.code == ErrorCode::StaleVersion;
    if (stale)
        m_model.reload();
    const bool moves = command.start.has_value();
    const bool timely = canOverride(error) || error.code == ErrorCode::PastStart;
    const Instant from = std::max(command.start.value_or(before.appointment.start), m_desk.now());
    const UserId doctor = command.doctorId.value_or(before.appointment.doctorId);
    const auto instead = moves && timely ? m_desk.nextFreeSlot(doctor, from, before.appointment.durationMinutes())
                                         : std::nullopt;
    m_refused = Refused{command, before, ghost, instead};
    QString words;
    if (instead) {
        const LocalTime local = m_desk.zone().toLocal(*instead);
        words = local.date == m_model.date() ? clockText(local.time)
                                             : longDate(local.date) + u' ' + clockText(local.time);
    }
    const QString title = moves ? tr("%1 stays at %2")
                                      .arg(visitTitle(before), clockText(before.appointment.start, m_desk.zone()))
                                : tr("%1 keeps its length").arg(visitTitle(before));
    const DayGeometry &geometry = m_view->scene().geometry;
    m_refusal->explain(title, errorText(error, m_desk.zone(), &m_model.sheet()), words, canOverride(error),
                       inWindow(geometry.blockRect(ghost.column, ghost.startMinute, ghost.endMinute)));
}

void DayController::retryElsewhere()
{
    if (!m_refused || !m_refused->instead)
        return;
    Refused refused = *std::exchange(m_refused, std::nullopt);
    refused.command.start = refused.instead;
    if (m_desk.zone().dateOf(*refused.instead) == m_model.date()) {
        const int length = refused.ghost.endMinute - refused.ghost.startMinute;
        refused.ghost.startMinute = m_view->scene().minuteOf(*refused.instead);
        refused.ghost.endMinute = refused.ghost.startMinute + length;
        refused.ghost.refusal.clear();
    }
    order(refused.command, refused.before, refused.ghost);
}

void DayController::retryWithReason()
{
    if (!m_refused)
        return;
    const Refused refused = *std::exchange(m_refused, std::nullopt);
    ReasonQuestion question;
    question.title = tr("Book anyway?");
    question.text = tr("The reason is kept with the visit.");
    question.confirm = tr("Book anyway");
    question.suggestions = {tr("Urgent"), tr("Agreed with the doctor")};
    const DayGeometry &geometry = m_view->scene().geometry;
    const QRect place = inWindow(
        geometry.blockRect(refused.ghost.column, refused.ghost.startMinute, refused.ghost.endMinute));
    question.anchor = QRect(m_window->mapToGlobal(place.topLeft()), place.size());
    m_prompts.askReason(question, this, [this, refused](const QString &reason) {
        ChangeAppointment command = refused.command;
        command.overrideReason = reason;
        DragGhost ghost = refused.ghost;
        ghost.refusal.clear();
        order(command, refused.before, ghost);
    });
}

void DayController::cancel(AppointmentId id)
{
    const VisitCard *card = m_model.visit(id);
    if (!card || !canTransition(card->appointment.status, AppointmentStatus::Cancelled))
        return;
    ReasonQuestion question;
    question.title = tr("Cancel the visit of %1?").arg(visitTitle(*card));
    question.confirm = tr("Cancel the visit");
    question.suggestions = {tr("Patient called"), tr("Doctor is ill"), tr("Booked twice")};
    question.required = false;
    question.anchor = onScreen(id);
    m_prompts.askReason(question, this, [this, before = *card](const QString &reason) {
        m_orders.setStatus(before, AppointmentStatus::Cancelled, reason);
    });
}

void DayController::setStatus(AppointmentId id, AppointmentStatus status)
{
    const VisitCard *card = m_model.visit(id);
    if (card && card->appointment.status != status)
        m_orders.setStatus(*card, status);
}

void DayController::toggleArrived(AppointmentId id)
{
    if (const VisitCard *card = m_model.visit(id))
        m_orders.toggleArrived(*card);
}

void DayController::showMenu(AppointmentId id, QPoint globalPosition)
{
    const VisitCard *card = m_model.visit(id);
    if (!card)
        return;
    const bool isToday = m_desk.zone().dateOf(card->appointment.start) == m_desk.zone().dateOf(m_desk.now());
    auto *menu = new VisitMenu(*card, isToday, m_window);
    connect(menu, &VisitMenu::openWanted, this, [this, id] { openVisit(id); });
    connect(menu, &VisitMenu::statusWanted, this, [this, id](AppointmentStatus status) { setStatus(id, status); });
    connect(menu, &VisitMenu::arrivalWanted, this, [this, id] { toggleArrived(id); });
    connect(menu, &VisitMenu::cancelWanted, this, [this, id] { cancel(id); });
    connect(menu, &VisitMenu::invoiceWanted, this, [this, id] {
        if (const VisitCard *visit = m_model.visit(id))
            Q_EMIT invoiceWanted(*visit, inWindow(m_view->visitRect(id)));
    });
    menu->popup(globalPosition);
}

} // namespace frontdesk
