#include "views/booking/gatheringpopover.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "views/booking/repeatfield.h"
#include "views/booking/troublelist.h"
#include "views/common/errortexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool changesNothing(const ReplanAppointments &command)
{
    const bool place = command.movesTime() || command.hostId || command.roomId;
    const bool texts = command.name || command.notes || command.typeId || command.interaction;
    return !place && !texts && !command.attendees;
}

} // namespace

GatheringPopover::GatheringPopover(const Desk &desk, const SeriesDesk &series, QWidget *window)
    : FormPopover(window),
      m_desk(desk),
      m_series(series),
      m_repeat(new RepeatField(this)),
      m_troubles(new TroubleList(this)),
      m_book(new QPushButton(this))
{
    connect(m_repeat, &RepeatField::edited, this, &GatheringPopover::onEdited);
    connect(m_troubles, &TroubleList::skipWanted, this, [this] {
        m_repeat->skip(m_troubled);
        m_book->setFocus();
    });
    connect(m_troubles, &TroubleList::insistWanted, this,
            [this] { Q_EMIT reasonWanted(QRect(mapToGlobal(m_troubles->pos()), m_troubles->size())); });
}

void GatheringPopover::addEnd(QVBoxLayout *column, const QString &buttonName)
{
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setProperty("flat", true);
    m_book->setObjectName(buttonName);
    m_book->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_book);
    column->addWidget(m_repeat);
    column->addWidget(m_troubles);
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_book, &QPushButton::clicked, this, &GatheringPopover::submit);
}

void GatheringPopover::begin(const std::optional<VisitCard> &visit, const QRect &anchor)
{
    m_visit = visit;
    m_anchor = anchor;
    m_repeat->reset();
    m_repeat->setVisible(!visit);
    m_book->setText(visit ? tr("Save") : tr("Book"));
}

void GatheringPopover::present()
{
    setBusy(false);
    onEdited();
    openBeside(m_anchor);
}

void GatheringPopover::onEdited()
{
    if (m_filling)
        return;
    if (const auto range = stretch())
        m_repeat->setFirst(*range, m_desk.zone());
    check();
    if (isOpen())
        moveBeside(m_anchor);
}

PlanAppointments GatheringPopover::wanted() const
{
    PlanAppointments command = plan();
    const RepeatChoice repeat = m_repeat->choice();
    if (repeat.repeats())
        command.recurrence = recurrenceOf(repeat, m_desk.zone().dateOf(command.start));
    return command;
}

void GatheringPopover::check()
{
    m_troubles->clear();
    m_troubled.clear();
    const auto range = stretch();
    m_book->setEnabled(range && isComplete());
    if (!range) {
        m_troubles->complain(errorText(Error::of(ErrorCode::LocalTimeSkipped), m_desk.zone()), {}, false, false);
    } else if (m_visit) {
        const Violations found = m_series.check(changes());
        complain(found.isEmpty() ? QList<SeriesDesk::Trouble>() : QList<SeriesDesk::Trouble>{{*range, found}});
    } else if (const auto found = m_series.check(wanted()); found) {
        complain(*found);
    } else if (isComplete()) {
        m_troubles->complain(errorText(found.error(), m_desk.zone()), {}, false, false);
    }
}

void GatheringPopover::complain(const QList<SeriesDesk::Trouble> &troubles)
{
    bool mayInsist = true;
    for (const SeriesDesk::Trouble &trouble : troubles) {
        m_troubled.append(m_desk.zone().dateOf(trouble.when.start));
        mayInsist = mayInsist && std::ranges::all_of(trouble.violations.errors, canOverride);
    }
    if (!troubles.isEmpty())
        m_troubles->complain(tr("Something stands against it:"), troubleLines(troubles, m_desk),
                             !m_visit && m_repeat->choice().repeats(), mayInsist && isComplete());
}

bool GatheringPopover::holdsWork() const
{
    return m_visit ? !changesNothing(changes()) : isComplete();
}

void GatheringPopover::setBusy(bool busy)
{
    m_book->setEnabled(!busy);
}

void GatheringPopover::submit()
{
    if (!m_book->isEnabled()) {
        focusMissing();
    } else if (m_troubles->isComplaining()) {
        QPushButton *skip = m_troubles->skipButton();
        (skip->isVisibleTo(this) ? skip : m_troubles->insistButton())->setFocus();
    } else {
        order({});
    }
}

void GatheringPopover::order(const QString &reason)
{
    const std::optional<QString> override = reason.isEmpty() ? std::nullopt : std::optional(reason);
    if (!m_visit) {
        setBusy(true);
        PlanAppointments command = wanted();
        command.overrideReason = override;
        Q_EMIT planWanted(command);
        return;
    }
    ReplanAppointments command = changes();
    if (changesNothing(command)) {
        dismiss();
        return;
    }
    setBusy(true);
    command.overrideReason = override;
    Q_EMIT changeWanted(command, *m_visit);
}

} // namespace frontdesk
