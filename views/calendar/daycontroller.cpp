#include "views/calendar/daycontroller.h"

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
      m_surface(view),
      m_orders(orders),
      m_prompts(prompts),
      m_window(window),
      m_booking(new BookingPopover(desk, model, orders, prompts, window)),
      m_refusal(new RefusalNote(window))
{
    connectView();
    connect(m_booking, &BookingPopover::draftChanged, m_view, &DayView::setDraft);
    connect(m_booking, &BookingPopover::placeWanted, this, &DayController::placeBooking);
    connect(m_booking, &BookingPopover::finished, this, [this](AppointmentId id) { m_surface->select(id); });
    connect(m_booking, &Popover::dismissed, this, [this] { m_surface->canvas()->setFocus(); });
    connect(m_refusal, &Popover::dismissed, this, [this] { m_surface->canvas()->setFocus(); });
    connect(m_refusal, &RefusalNote::insteadWanted, this, &DayController::retryElsewhere);
    connect(m_refusal, &RefusalNote::insistWanted, this, &DayController::retryWithReason);
    connect(&m_orders, &VisitOrders::failed, this,
            [this](const Error &error) { Q_EMIT complained(errorText(error, m_desk.zone(), &m_model.sheet())); });
}

void DayController::connectView()
{
    join(m_view);
    connect(m_view, &DayView::bookingWanted, this, &DayController::book);
    connect(m_view, &DayView::dropped, this, &DayController::onDropped);
    connect(m_view, &DayView::copyDropped, this, &DayController::onCopyDropped);
    connect(m_view, &DayView::letGo, m_booking, &Popover::dismiss);
}

void DayController::onSelected()
{
    m_refusal->dismiss();
    leaveBookingIfUntouched();
}

void DayController::setSurface(VisitSurface &surface)
{
    if (m_surface == &surface)
        return;
    m_refusal->dismiss();
    m_booking->dismiss();
    m_surface = &surface;
}

QRect DayController::inWindow(const QRect &surfaceRect) const
{
    QWidget *canvas = m_surface->canvas();
    const QRect whole = m_surface == m_view ? m_view->scene().geometry.gridRect() : canvas->rect();
    const QRect seen = surfaceRect & whole;
    const QRect rect = seen.isEmpty() ? whole : seen;
    return {canvas->mapTo(m_window, rect.topLeft()), rect.size()};
}

QRect DayController::onScreen(AppointmentId id) const
{
    const QRect rect = inWindow(m_surface->seenRect(id));
    return {m_window->mapToGlobal(rect.topLeft()), rect.size()};
}

void DayController::book(const BookingPlace &place)
{
    m_refusal->dismiss();
    if (m_booking->isOpen() && m_booking->isTouched())
        m_booking->moveTo(place.doctorId, place.start, place.minutes, place.roomId);
    else
        m_booking->openNew(place.doctorId, place.start, place.minutes, {}, place.roomId);
}

void DayController::bookFor(const std::optional<PatientHit> &patient)
{
    if (m_model.sheet().columns.isEmpty())
        return;
    const QList<DayColumn> &doctors = m_model.sheet().columns;
    const auto shown = std::ranges::find_if(doctors, [this](const DayColumn &column) {
        return m_model.scope().shows(column.doctorId);
    });
    const DayColumn &column = shown == doctors.cend() ? doctors.constFirst() : *shown;
    const UserId doctor = column.doctorId;
    const Instant from = std::max(m_desk.now(), m_model.sheet().day.start);
    const int minutes = column.slotMinutes;
    m_booking->openNew(doctor, m_desk.nextFreeSlot(doctor, from, minutes).value_or(from), 0, patient);
}

void DayController::placeBooking()
{
    const QRect draft = m_surface == m_view ? m_view->draftRect() : QRect();
    const QRect anchor = inWindow(draft.isEmpty() ? m_surface->seenRect(m_surface->selected()) : draft);
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
    if (!card)
        return;
    m_surface->select(id);
    const Appointment &visit = card->appointment;
    const bool other = isClosed(visit.status) || visit.internal || visit.group;
    if (other && m_others.open) {
        m_booking->dismiss();
        if (m_others.open(*card, inWindow(m_surface->seenRect(id))))
            return;
    }
    if (!isClosed(visit.status))
        m_booking->openVisit(*card);
}

void DayController::onDropped(const DragGhost &ghost)
{
    if (const VisitCard *card = m_model.visit(ghost.visit))
        drop(*card, ghost);
}

void DayController::drop(const VisitCard &card, const DragGhost &ghost)
{
    Refused attempt{{}, card, ghost, ghost.kind == DragGhost::Kind::Move};
    const Result<ChangeAppointment> command = changeFor(m_view->scene(), ghost, card.appointment);
    if (command) {
        attempt.command = *command;
        order(attempt);
    } else {
        refuse(attempt, command.error());
    }
}

void DayController::dropOnDate(AppointmentId id, QDate date)
{
    if (const VisitCard *card = m_model.visit(id))
        moveToDate(*card, date);
}

void DayController::moveToDate(const VisitCard &card, QDate date)
{
    const Appointment &visit = card.appointment;
    const TimeZone zone = m_desk.zone();
    if (zone.dateOf(visit.start) == date)
        return;
    Refused attempt{{}, card, {}, true};
    attempt.command.id = visit.id;
    attempt.command.expectedVersion = visit.version;
    if (const PlacedVisit *place = m_view->scene().find(visit.id))
        attempt.ghost = {DragGhost::Kind::Move, visit.id, place->column, place->startMinute, place->endMinute, {}};
    const Result<Instant> start = zone.toInstant(date, zone.toLocal(visit.start).time);
    if (start) {
        attempt.command.start = *start;
        order(attempt);
    } else {
        refuse(attempt, start.error());
    }
}

void DayController::onCopyDropped(AppointmentId id, GridPlace place)
{
    if (const VisitCard *card = m_model.visit(id))
        copyTo(*card, place);
}

void DayController::copyTo(const VisitCard &card, GridPlace place)
{
    const Result<BookAppointment> command = copyFor(m_view->scene(), place, card.appointment);
    if (!command) {
        Q_EMIT complained(errorText(command.error(), m_desk.zone()));
        return;
    }
    if (m_others.copy && m_others.copy(card, command->doctorId, command->start))
        return;
    if (m_desk.check(*command).isEmpty()) {
        m_orders.book(*command, card.patientName, this, [this](const Result<Appointment> &result) {
            if (result)
                m_surface->select(result->id);
            else
                Q_EMIT complained(errorText(result.error(), m_desk.zone(), &m_model.sheet()));
        });
        return;
    }
    PatientHit patient; // the pop-over says what stands against it, and what else could be done
    patient.id = card.appointment.patientId;
    patient.name = card.patientName;
    patient.phone = card.patientPhone;
    patient.number = card.patientNumber;
    m_booking->openNew(command->doctorId, command->start, card.appointment.durationMinutes(), patient, command->roomId);
}

void DayController::order(const Refused &attempt)
{
    if (attempt.ghost)
        m_view->holdGhost(*attempt.ghost);
    m_orders.change(attempt.command, attempt.before, this, [this, attempt](const Result<Appointment> &result) {
        m_view->releaseGhost();
        if (!result)
            refuse(attempt, result.error());
        else if (attempt.moves)
            Q_EMIT moved(result->id);
    });
}

QRect DayController::placeOf(const Refused &attempt) const
{
    if (m_surface != m_view || !attempt.ghost)
        return inWindow(m_surface->seenRect(attempt.before.appointment.id));
    const DragGhost &ghost = *attempt.ghost;
    return inWindow(m_view->scene().geometry.blockRect(ghost.column, ghost.startMinute, ghost.endMinute));
}

QString DayController::movesTo(Instant instant, QDate around) const
{
    const LocalTime local = m_desk.zone().toLocal(instant);
    return local.date == around ? clockText(local.time) : longDate(local.date) + u' ' + clockText(local.time);
}

void DayController::refuse(Refused attempt, const Error &error)
{
    if (error.code == ErrorCode::StaleVersion)
        m_model.reload();
    const VisitCard &before = attempt.before;
    const bool timely = canOverride(error) || error.code == ErrorCode::PastStart;
    const Instant from = std::max(attempt.command.start.value_or(before.appointment.start), m_desk.now());
    const UserId doctor = attempt.command.doctorId.value_or(before.appointment.doctorId);
    attempt.instead = attempt.moves && timely ? m_desk.nextFreeSlot(doctor, from, before.appointment.durationMinutes())
                                              : std::nullopt;
    const QDate around = m_desk.zone().dateOf(before.appointment.start);
    const QString words = attempt.instead ? movesTo(*attempt.instead, around) : QString();
    const QString title =
        attempt.moves ? tr("%1 stays at %2").arg(visitTitle(before), movesTo(before.appointment.start, m_model.date()))
                      : tr("%1 keeps its length").arg(visitTitle(before));
    m_refused = attempt;
    m_refusal->explain(title, errorText(error, m_desk.zone(), &m_model.sheet()), words, canOverride(error),
                       placeOf(attempt));
}

void DayController::retryElsewhere()
{
    if (!m_refused || !m_refused->instead)
        return;
    Refused refused = *std::exchange(m_refused, std::nullopt);
    refused.command.start = refused.instead;
    if (refused.ghost) {
        const DraftStretch stretch{refused.command.doctorId.value_or(refused.before.appointment.doctorId),
                                   *refused.instead, *refused.instead,
                                   refused.command.roomId.value_or(refused.before.appointment.roomId)};
        const int column = m_view->scene().columnOf(stretch);
        const int length = refused.ghost->endMinute - refused.ghost->startMinute;
        if (column >= 0) {
            refused.ghost->column = column;
            refused.ghost->startMinute = m_view->scene().minuteOf(*refused.instead, column);
            refused.ghost->endMinute = refused.ghost->startMinute + length;
        }
        refused.ghost->refusal.clear();
    }
    order(refused);
}

void DayController::retryWithReason()
{
    if (!m_refused)
        return;
    Refused refused = *std::exchange(m_refused, std::nullopt);
    ReasonQuestion question;
    question.title = tr("Book anyway?");
    question.text = tr("The reason is kept with the visit.");
    question.confirm = tr("Book anyway");
    question.suggestions = {tr("Urgent"), tr("Agreed with the doctor")};
    const QRect place = placeOf(refused);
    question.anchor = QRect(m_window->mapToGlobal(place.topLeft()), place.size());
    if (refused.ghost)
        refused.ghost->refusal.clear();
    m_prompts.askReason(question, this, [this, refused](const QString &reason) {
        Refused again = refused;
        again.command.overrideReason = reason;
        order(again);
    });
}

void DayController::cancel(AppointmentId id)
{
    const VisitCard *card = m_model.visit(id);
    if (!card || !canTransition(card->appointment.status, AppointmentStatus::Cancelled))
        return;
    ReasonQuestion question;
    const bool meeting = card->appointment.internal;
    question.title = meeting || card->appointment.group ? tr("Cancel %1?").arg(visitTitle(*card))
                                                        : tr("Cancel the visit of %1?").arg(visitTitle(*card));
    question.confirm = meeting ? tr("Cancel the meeting") : tr("Cancel the visit");
    question.suggestions = {tr("Patient called"), tr("Doctor is ill"), tr("Booked twice")};
    if (meeting)
        question.suggestions.removeFirst();
    question.required = false;
    question.anchor = onScreen(id);
    m_prompts.askReason(question, this, [this, before = *card](const QString &reason) {
        m_orders.setStatus(before, AppointmentStatus::Cancelled, reason);
    });
}

void DayController::completeWithInvoice(AppointmentId id)
{
    const VisitCard *card = m_model.visit(id);
    if (card && mayComplete(card->appointment))
        Q_EMIT invoiceWanted(*card, inWindow(m_surface->seenRect(id)));
}

void DayController::setStatus(AppointmentId id, AppointmentStatus status)
{
    const VisitCard *card = m_model.visit(id);
    if (card && card->appointment.status != status)
        m_orders.setStatus(*card, status);
}

void DayController::toggleArrived(AppointmentId id)
{
    if (const VisitCard *card = m_model.visit(id); card && !card->appointment.internal)
        m_orders.toggleArrived(*card);
}

void DayController::showMenu(AppointmentId id, QPoint globalPosition)
{
    const VisitCard *card = m_model.visit(id);
    if (!card)
        return;
    const bool isToday = m_desk.zone().dateOf(card->appointment.start) == m_desk.zone().dateOf(m_desk.now());
    auto *menu = new VisitMenu(*card, isToday, m_links, m_window);
    connect(menu, &VisitMenu::openWanted, this, [this, id] { openVisit(id); });
    connect(menu, &VisitMenu::statusWanted, this, [this, id](AppointmentStatus status) { setStatus(id, status); });
    connect(menu, &VisitMenu::arrivalWanted, this, [this, id] { toggleArrived(id); });
    connect(menu, &VisitMenu::cancelWanted, this, [this, id] { cancel(id); });
    connect(menu, &VisitMenu::invoiceWanted, this, [this, id] { completeWithInvoice(id); });
    connect(menu, &VisitMenu::copyWanted, this, [this, id] { Q_EMIT copyWanted(id); });
    connect(menu, &VisitMenu::parkWanted, this, [this, id] { Q_EMIT parkWanted(id); });
    connect(menu, &VisitMenu::patientWanted, this, &DayController::patientWanted);
    connect(menu, &VisitMenu::messageWanted, this, &DayController::messageWanted);
    menu->popup(globalPosition);
}

} // namespace frontdesk
