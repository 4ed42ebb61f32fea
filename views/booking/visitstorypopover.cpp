#include "views/booking/visitstorypopover.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "models/items/attendeesmodel.h"
#include "views/billing/moneytext.h"
#include "views/calendar/visittexts.h"
#include "views/common/panel.h"
#include "views/common/statusstyle.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/patients/statuspill.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 360;
constexpr qsizetype mostSteps = 8;
constexpr qsizetype mostPeople = 12;

} // namespace

VisitStoryPopover::VisitStoryPopover(const VisitStory &story, const TimeZone &zone, QWidget *window)
    : FormPopover(window),
      m_story(story),
      m_zone(zone),
      m_again(new QPushButton(tr("Book again…"), this))
{
    setObjectName(u"visitStory"_s);
    setAccessibleName(spokenVisit(story.card, zone));
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    addHead(column);
    addFacts(column);
    addInvoice(column);
    addHistory(column);
    addButtons(column);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
}

void VisitStoryPopover::addHead(QVBoxLayout *column)
{
    auto *title = new QLabel(visitTitle(m_story.card), this);
    title->setObjectName(u"storyTitle"_s);
    title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title, 1);
    row->addWidget(new StatusPill(m_story.card.appointment.status, this), 0, Qt::AlignTop);
    column->addLayout(row);
}

void VisitStoryPopover::addLine(QVBoxLayout *column, const QString &name, const QString &text, const char *property)
{
    if (text.isEmpty())
        return;
    auto *line = new QLabel(text, this);
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (property)
        line->setProperty(property, true);
    column->addWidget(line);
}

void VisitStoryPopover::addFacts(QVBoxLayout *column)
{
    const VisitCard &card = m_story.card;
    const Appointment &visit = card.appointment;
    addLine(column, u"storyWhen"_s,
            joined({longDate(m_zone.dateOf(visit.start)), rangeText(visit.range(), m_zone),
                    tr("%1 min").arg(visit.durationMinutes())}));
    addLine(column, u"storyWhat"_s, visit.internal ? secondLine(card) : joined({secondLine(card), card.doctorName}),
            "secondary");
    addLine(column, u"storyPhone"_s,
            visit.group ? QString() : joined({leftToRight(card.patientPhone), leftToRight(card.patientNumber)}),
            "secondary");
    const QList<VisitPerson> patients = visit.group ? card.patients() : QList<VisitPerson>();
    QStringList people;
    for (const VisitPerson &person : patients.first(std::min(mostPeople, patients.size())))
        people.append(tr("%1 · %2").arg(person.name, attendanceText(attendanceMark(person.attendee))));
    if (patients.size() > mostPeople)
        people.append(tr("and %n more", nullptr, int(patients.size() - mostPeople)));
    addLine(column, u"storyPeople"_s, people.join(u'\n'));
    if (visit.notes != card.title && visit.notes != visit.cancellationReason)
        addLine(column, u"storyNotes"_s, visit.notes);
    if (!visit.cancellationReason.isEmpty())
        addLine(column, u"storyReason"_s, tr("Cancelled: %1").arg(visit.cancellationReason));
    if (!visit.overrideReason.isEmpty())
        addLine(column, u"storySqueezed"_s, tr("Squeezed in: %1").arg(visit.overrideReason), "secondary");
}

QPushButton *VisitStoryPopover::addLink(const QString &name, const QString &text)
{
    auto *link = new QPushButton(text, this);
    link->setObjectName(name);
    link->setProperty("link", true);
    return link;
}

void VisitStoryPopover::addInvoice(QVBoxLayout *column)
{
    const VisitCard &card = m_story.card;
    if (card.invoiceId.isNull())
        return;
    const QString total = moneyText(card.invoiceTotal, m_story.currency);
    const bool open = card.invoiceBalance > Money{};
    auto *text = new QLabel(
        open ? tr("Invoice: %1, %2 to pay").arg(total, moneyText(card.invoiceBalance, m_story.currency))
             : tr("Invoice: %1, paid").arg(total),
        this);
    text->setObjectName(u"storyInvoice"_s);
    QPushButton *link = addLink(u"storyOpenInvoice"_s, tr("Open the invoice"));
    auto *row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addWidget(link);
    column->addLayout(row);
    connect(link, &QPushButton::clicked, this, [this, id = card.invoiceId] {
        dismiss();
        Q_EMIT invoiceWanted(id);
    });
}

/// Who has made it what, and when; the last steps, where there are many.
void VisitStoryPopover::addHistory(QVBoxLayout *column)
{
    if (m_story.steps.isEmpty())
        return;
    auto *heading = new QLabel(tr("History"), this);
    heading->setFont(themeFont(TextSize::Small, QFont::Medium));
    heading->setProperty("secondary", true);
    column->addSpacing(4);
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const QList<VisitStory::Step> steps = m_story.steps.last(std::min(mostSteps, m_story.steps.size()));
    for (int row = 0; row < steps.size(); ++row) {
        const VisitStory::Step &step = steps.at(row);
        const QString when = longDate(m_zone.dateOf(step.at)) + u"  "_s + clockText(step.at, m_zone);
        const QStringList texts{statusName(step.status), step.by.isEmpty() ? tr("Program") : step.by,
                                leftToRight(when)};
        for (int i = 0; i < texts.size(); ++i) {
            auto *cell = new QLabel(texts.at(i), this);
            cell->setObjectName(u"storyStep%1_%2"_s.arg(row).arg(i));
            cell->setFont(themeFont(TextSize::Small));
            cell->setTextFormat(Qt::PlainText);
            if (i > 0)
                cell->setProperty("secondary", true);
            grid->addWidget(cell, row, i, i == 2 ? Qt::AlignTrailing : Qt::AlignLeading);
        }
    }
    column->addLayout(grid);
}

void VisitStoryPopover::addButtons(QVBoxLayout *column)
{
    const Appointment &visit = m_story.card.appointment;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    if (visit.group && visit.status != AppointmentStatus::Cancelled) {
        QPushButton *who = addLink(u"storyAttendance"_s, tr("Who came…"));
        row->addWidget(who);
        connect(who, &QPushButton::clicked, this, [this] {
            const VisitCard card = m_story.card;
            dismiss();
            Q_EMIT attendanceWanted(card);
        });
    }
    for (const AppointmentStatus next : allowedTransitions(visit.status)) {
        QPushButton *link = addLink(u"story-"_s + toString(next), statusName(next));
        row->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, next] {
            dismiss();
            Q_EMIT statusWanted(m_story.card, next);
        });
    }
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setObjectName(u"storyClose"_s);
    leave->setProperty("flat", true);
    m_again->setObjectName(u"storyAgain"_s);
    m_again->setProperty("primary", true);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_again);
    column->addSpacing(6);
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_again, &QPushButton::clicked, this, &VisitStoryPopover::submit);
    setFocusProxy(m_again);
}

void VisitStoryPopover::submit()
{
    const VisitCard card = m_story.card;
    dismiss();
    Q_EMIT againWanted(card);
}

} // namespace frontdesk
