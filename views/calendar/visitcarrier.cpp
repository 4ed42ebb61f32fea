#include "views/calendar/visitcarrier.h"

#include "views/calendar/agenda/agendaview.h"
#include "views/calendar/calendararea.h"
#include "views/calendar/daycontroller.h"
#include "views/calendar/month/monthview.h"
#include "views/calendar/pinboard.h"
#include "views/calendar/visittexts.h"

namespace frontdesk {

VisitCarrier::VisitCarrier(const Desk &desk, const DayModel &model, CalendarArea *area, DayController *controller,
                           Pinboard *board, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_model(model),
      m_area(area),
      m_controller(controller),
      m_parked(model)
{
    join(area->grid());
    join(area->month());
    join(area->agenda());
    area->grid()->setPinboard(board);
    area->month()->setPinboard(board);
    board->setModel(&m_parked);
    connect(area->grid(), &DayView::pasteWanted, this, &VisitCarrier::paste);
    connect(board, &Pinboard::carried, this, &VisitCarrier::carry);
    connect(board, &Pinboard::putDown, this, &VisitCarrier::putDown);
    connect(board, &Pinboard::carryEnded, this, &VisitCarrier::endCarry);
    connect(board, &Pinboard::releaseWanted, &m_parked, &ParkedVisits::release);
    connect(board, &Pinboard::visitChosen, this, &VisitCarrier::showWhereItIs);
    connect(controller, &DayController::parkWanted, this, &VisitCarrier::park);
    connect(controller, &DayController::copyWanted, this, &VisitCarrier::copy);
    connect(controller, &DayController::moved, &m_parked, &ParkedVisits::release);
    connect(&m_parked, &ParkedVisits::changed, this, [this] { m_area->grid()->setParked(m_parked.ids()); });
}

template<class View>
void VisitCarrier::join(View *view)
{
    connect(view, &View::parkWanted, this, &VisitCarrier::park);
    connect(view, &View::copyWanted, this, &VisitCarrier::copy);
}

void VisitCarrier::park(AppointmentId id)
{
    const VisitCard *card = m_model.visit(id);
    if (!card || isClosed(card->appointment.status))
        return;
    m_copied.reset();
    m_parked.park(*card);
    Q_EMIT parkedOne();
    Q_EMIT said(tr("%1 is on the pinboard. Ctrl+V puts the visit down elsewhere.").arg(visitTitle(*card)));
}

void VisitCarrier::copy(AppointmentId id)
{
    const VisitCard *card = m_model.visit(id);
    if (!card)
        return;
    m_copied = *card;
    Q_EMIT said(tr("Ctrl+V books %1 once more.").arg(visitTitle(*card)));
}

void VisitCarrier::paste(GridPlace where)
{
    if (m_copied)
        m_controller->copyTo(*m_copied, where);
    else if (const VisitCard *latest = m_parked.latest())
        place(*latest, where);
}

void VisitCarrier::place(const VisitCard &card, GridPlace where)
{
    const int length = card.appointment.durationMinutes();
    const DragGhost ghost{DragGhost::Kind::Move, card.appointment.id,   where.column,
                          where.minute,          where.minute + length, {}};
    m_controller->drop(fresh(card.appointment.id).value_or(card), ghost);
}

/// As it is now: somebody may have touched it since it was parked.
std::optional<VisitCard> VisitCarrier::fresh(AppointmentId id) const
{
    if (const VisitCard *shown = m_model.visit(id))
        return *shown;
    const VisitCard *parked = m_parked.card(id);
    if (!parked)
        return std::nullopt;
    const Result<DaySheet> day = m_desk.day(m_desk.zone().dateOf(parked->appointment.start));
    if (day) {
        for (const VisitCard &card : day->visits) {
            if (card.appointment.id == id)
                return card;
        }
    }
    return *parked;
}

void VisitCarrier::carry(AppointmentId id, QPoint globalPosition)
{
    const VisitCard *card = m_parked.card(id);
    if (!card)
        return;
    if (m_model.scope().mode == CalendarMode::Month)
        m_area->month()->carryOver(*card, globalPosition);
    else
        m_area->grid()->carryOver(*card, globalPosition);
}

void VisitCarrier::putDown(AppointmentId id, QPoint globalPosition)
{
    const auto card = fresh(id);
    if (!card)
        return;
    if (m_model.scope().mode == CalendarMode::Month) {
        const QDate date = m_area->month()->carryOver(*card, globalPosition);
        m_area->month()->endCarry();
        if (date.isValid())
            m_controller->moveToDate(*card, date);
        return;
    }
    const auto ghost = m_area->grid()->carryOver(*card, globalPosition);
    m_area->grid()->endCarry();
    if (ghost)
        m_controller->drop(*card, *ghost);
}

void VisitCarrier::endCarry()
{
    m_area->grid()->endCarry();
    m_area->month()->endCarry();
}

void VisitCarrier::showWhereItIs(AppointmentId id)
{
    if (const auto card = fresh(id)) {
        Q_EMIT dateWanted(m_desk.zone().dateOf(card->appointment.start));
        Q_EMIT shownWanted(id);
    }
}

} // namespace frontdesk
