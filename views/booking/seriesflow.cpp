#include "views/booking/seriesflow.h"

#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include "views/booking/scopepopover.h"
#include "views/booking/seriesrefusal.h"
#include "views/booking/troublelist.h"
#include "views/calendar/visittexts.h"
#include "views/common/errortexts.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SeriesFlow::SeriesFlow(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    parts.orders.setSeriesHandler(this, [this](const ReplanAppointments &command, const VisitCard &before,
                                               const std::function<void()> &alone, QObject *context,
                                               const VisitOrders::Answer &answer) {
        ask({command, before, context, answer, alone});
    });
}

void SeriesFlow::plan(const PlanAppointments &command, const QString &text, QObject *context,
                      VisitOrders::Answer answer)
{
    m_parts.series.plan(command, this, [this, text, guard = QPointer(context), answer](const Result<SeriesEdit> &done) {
        if (done)
            remember(*done, text, true);
        if (guard)
            answer(done ? Result<Appointment>(done->after.visits.constFirst().visit) : done.error());
    });
}

void SeriesFlow::replan(const ReplanAppointments &command, const VisitCard &before, QObject *context,
                        VisitOrders::Answer answer)
{
    const Change change{command, before, context, std::move(answer), {}};
    if (before.appointment.seriesId.isNull())
        order(change);
    else
        ask(change);
}

QRect SeriesFlow::placeOf(const Change &change) const
{
    const QRect place = m_parts.placeOf(change.before.appointment.id);
    return place.isEmpty() ? QRect(m_parts.window->rect().center() - QPoint(150, 100), QSize(1, 1)) : place;
}

QString SeriesFlow::titleOf(const Change &change) const
{
    const QString name = visitTitle(change.before);
    if (change.command.status == AppointmentStatus::Cancelled)
        return tr("Cancel %1").arg(name);
    return change.command.movesTime() || change.command.hostId ? tr("Move %1").arg(name) : tr("Change %1").arg(name);
}

void SeriesFlow::ask(const Change &change)
{
    auto *popover = new ScopePopover(titleOf(change), m_parts.window);
    auto chosen = std::make_shared<bool>(false);
    connect(popover, &ScopePopover::chosen, this, [this, change, chosen](SeriesScope scope) {
        *chosen = true;
        Change wanted = change;
        wanted.command.scope = scope;
        if (scope == SeriesScope::This && wanted.alone)
            wanted.alone();
        else
            order(wanted);
    });
    connect(popover, &Popover::dismissed, this, [change, chosen] {
        if (!*chosen && change.context)
            change.answer(change.before.appointment);
    });
    popover->openBeside(placeOf(change));
    popover->findChild<QPushButton *>(u"scope_this"_s)->setFocus();
}

void SeriesFlow::order(const Change &change)
{
    m_parts.series.replan(change.command, this, [this, change](const Result<SeriesEdit> &done) {
        if (!done) {
            refuse(change, done.error());
            return;
        }
        if (!done->after.visits.isEmpty())
            remember(*done, textOf(change, done->after.visits.size()), false);
        if (change.context) {
            const auto own = std::ranges::find_if(done->after.visits, [&](const SeriesMemory::One &one) {
                return one.visit.id == change.command.id;
            });
            change.answer(own == done->after.visits.end() ? change.before.appointment : own->visit);
        }
    });
}

void SeriesFlow::refuse(const Change &change, const Error &error)
{
    if (change.before.appointment.seriesId.isNull()) {
        if (change.context)
            change.answer(error);
        return;
    }
    auto *note = new SeriesRefusal(tr("%1: nothing was changed").arg(titleOf(change)),
                                   refusalLines(error, m_parts.desk), canOverride(error), m_parts.window);
    connect(note, &SeriesRefusal::insistWanted, this, [this, change] {
        ReasonQuestion question = bookAnywayQuestion();
        const QRect place = placeOf(change);
        question.anchor = QRect(m_parts.window->mapToGlobal(place.topLeft()), place.size());
        m_parts.prompts.askReason(question, this, [this, change](const QString &reason) {
            Change again = change;
            again.command.overrideReason = reason;
            order(again);
        });
    });
    if (change.context)
        change.answer(change.before.appointment); // it stays where it was; what follows is an order of its own
    note->openBeside(placeOf(change));
    note->setFocusInside();
}

QString SeriesFlow::textOf(const Change &change, qsizetype count) const
{
    const QString name = visitTitle(change.before);
    const int n = int(count);
    if (change.command.status == AppointmentStatus::Cancelled)
        return count == 1 ? tr("Cancelled 1 visit of %1").arg(name)
                          : tr("Cancelled %n visits of %1", nullptr, n).arg(name);
    if (change.command.movesTime() || change.command.hostId)
        return count == 1 ? tr("Moved 1 visit of %1").arg(name) : tr("Moved %n visits of %1", nullptr, n).arg(name);
    return count == 1 ? tr("Changed the visit of %1").arg(name) : tr("Changed %n visits of %1", nullptr, n).arg(name);
}

void SeriesFlow::remember(const SeriesEdit &edit, const QString &text, bool created)
{
    VisitChange change{text, edit.before.visits.constFirst().visit, edit.after.visits.constFirst().visit, created, {},
                       {}};
    for (qsizetype i = 0; i < edit.after.visits.size(); ++i)
        change.visits.append({edit.before.visits.at(i).visit, edit.after.visits.at(i).visit});
    change.act = [series = &m_parts.series, edit](bool back, const VisitChange::Versions &versions, QObject *context,
                                                  const VisitChange::Answer &answer) {
        series->restore(back ? edit.before : edit.after, versions, context, answer);
    };
    m_parts.orders.remember(change);
}

} // namespace frontdesk
