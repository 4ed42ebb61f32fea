#include "views/booking/blockpopover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimeEdit>

#include "views/booking/fieldlabel.h"
#include "views/common/datefield.h"
#include "views/common/panel.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 340;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

BlockPopover::BlockPopover(const Desk &desk, const PlanningDesk &planning, QWidget *window)
    : FormPopover(window),
      m_desk(desk),
      m_planning(planning),
      m_reason(new QLineEdit(this)),
      m_doctor(new QComboBox(this)),
      m_firstDay(new QDateEdit(this)),
      m_lastDay(new QDateEdit(this)),
      m_wholeDays(new QCheckBox(tr("Whole days"), this)),
      m_from(new QTimeEdit(this)),
      m_to(new QTimeEdit(this)),
      m_notice(new QLabel(this)),
      m_block(new QPushButton(tr("Block"), this))
{
    setObjectName(u"blockPopover"_s);
    setAccessibleName(tr("Block time"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    auto *title = new QLabel(tr("Block time"), this);
    title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_doctor->setObjectName(u"blockDoctor"_s);
    m_doctor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(title);
    column->addLayout(buildReason());
    column->addLayout(labelledField(tr("Doctor"), m_doctor, this));
    column->addLayout(buildTimes());
    column->addWidget(m_wholeDays);
    column->addWidget(m_notice);
    column->addLayout(buildButtons());
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
    connect(m_doctor, &QComboBox::currentIndexChanged, this, &BlockPopover::onEdited);
}

QLayout *BlockPopover::buildReason()
{
    m_reason->setObjectName(u"blockReason"_s);
    m_reason->setPlaceholderText(tr("Shown in the calendar"));
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(labelledField(tr("Reason"), m_reason, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (const QString &suggestion : {tr("Lunch"), tr("Paperwork"), tr("Training"), tr("Away")}) {
        auto *chip = new QPushButton(suggestion, this);
        chip->setObjectName(u"blockSuggestion"_s);
        chip->setProperty("chip", true);
        connect(chip, &QPushButton::clicked, this, [this, suggestion] {
            m_reason->setText(suggestion);
            m_reason->setFocus();
        });
        row->addWidget(chip);
    }
    row->addStretch();
    column->addLayout(row);
    return column;
}

QLayout *BlockPopover::buildTimes()
{
    m_firstDay->setObjectName(u"blockFirstDay"_s);
    m_lastDay->setObjectName(u"blockLastDay"_s);
    m_from->setObjectName(u"blockFrom"_s);
    m_to->setObjectName(u"blockTo"_s);
    m_wholeDays->setObjectName(u"blockWholeDays"_s);
    for (QDateEdit *date : {m_firstDay, m_lastDay}) {
        dressDateField(*date, true);
        date->setCalendarPopup(true);
        connect(date, &QDateEdit::dateChanged, this, &BlockPopover::onEdited);
    }
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setLayoutDirection(Qt::LeftToRight);
        time->setDisplayFormat(u"HH:mm"_s);
        connect(time, &QTimeEdit::timeChanged, this, &BlockPopover::onEdited);
    }
    connect(m_wholeDays, &QCheckBox::toggled, this, &BlockPopover::onEdited);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addLayout(labelledField(tr("First day"), m_firstDay, this), 0, 0);
    grid->addLayout(labelledField(tr("From"), m_from, this), 0, 1);
    grid->addLayout(labelledField(tr("Last day"), m_lastDay, this), 1, 0);
    grid->addLayout(labelledField(tr("To"), m_to, this), 1, 1);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    return grid;
}

QLayout *BlockPopover::buildButtons()
{
    m_notice->setObjectName(u"blockNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setProperty("warning", true);
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setProperty("flat", true);
    m_block->setObjectName(u"blockButton"_s);
    m_block->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_block);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_block, &QPushButton::clicked, this, &BlockPopover::submit);
    return row;
}

void BlockPopover::openFor(const PlanningPlace &place)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const TimeZone zone = m_desk.zone();
        const LocalTime from = zone.toLocal(place.start);
        const LocalTime to = zone.toLocal(place.start + Minutes(place.minutes));
        m_doctor->clear();
        for (const DoctorInfo &doctor : m_desk.doctors())
            m_doctor->addItem(doctor.name, doctor.id.uuid());
        m_doctor->setCurrentIndex(m_doctor->findData(place.doctorId.uuid()));
        m_reason->clear();
        m_wholeDays->setChecked(false);
        m_lastDay->clearMinimumDate();
        m_firstDay->setDate(from.date);
        m_lastDay->setDate(from.date);
        m_from->setTime(QTime(from.time.hour(), from.time.minute()));
        m_to->setTime(to.date == from.date ? QTime(to.time.hour(), to.time.minute()) : QTime(23, 59));
        m_anchor = place.anchor;
    }
    onEdited();
    openBeside(m_anchor);
    m_reason->setFocus();
}

DoctorTimeOff BlockPopover::wanted() const
{
    DoctorTimeOff wanted;
    wanted.doctorId = UserId(m_doctor->currentData().toUuid());
    wanted.timeOff = {m_firstDay->date(), m_lastDay->date(), {}, {}, m_reason->text().trimmed()};
    if (!m_wholeDays->isChecked()) {
        wanted.timeOff.startMinute = minuteOf(m_from->time());
        wanted.timeOff.endMinute = minuteOf(m_to->time());
    }
    return wanted;
}

void BlockPopover::onEdited()
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_lastDay->setMinimumDate(m_firstDay->date());
    const bool times = !m_wholeDays->isChecked();
    m_from->setEnabled(times);
    m_to->setEnabled(times);
    const bool backwards = times && m_from->time() >= m_to->time();
    const int visits = backwards ? 0 : m_planning.visitsWithin(wanted());
    m_block->setEnabled(!backwards);
    if (backwards)
        m_notice->setText(tr("It has to end later than it begins."));
    else if (visits > 0)
        m_notice->setText(visits == 1 ? tr("1 visit lies in it and has to be moved.")
                                      : tr("%1 visits lie in it and have to be moved.").arg(visits));
    m_notice->setVisible(backwards || visits > 0);
    if (isOpen())
        moveBeside(m_anchor);
}

void BlockPopover::complain(const QString &why)
{
    m_notice->setText(why);
    m_notice->show();
    moveBeside(m_anchor);
}

void BlockPopover::submit()
{
    if (m_block->isEnabled())
        Q_EMIT blockWanted(wanted().doctorId, wanted().timeOff);
}

} // namespace frontdesk
