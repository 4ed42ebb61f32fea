#include "views/booking/meetingpopover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

#include "views/booking/fieldlabel.h"
#include "views/booking/repeatfield.h"
#include "views/booking/troublelist.h"
#include "views/common/datefield.h"
#include "views/common/errortexts.h"
#include "views/common/panel.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 360;
constexpr int peoplePerRow = 2;
constexpr int shortest = 30; // unless chosen otherwise

} // namespace

MeetingPopover::MeetingPopover(const Desk &desk, const SeriesDesk &series, QWidget *window)
    : FormPopover(window),
      m_desk(desk),
      m_series(series),
      m_name(new QLineEdit(this)),
      m_people(new QWidget(this)),
      m_room(new QComboBox(this)),
      m_date(new QDateEdit(this)),
      m_time(new QTimeEdit(this)),
      m_minutes(new QSpinBox(this)),
      m_repeat(new RepeatField(this)),
      m_troubles(new TroubleList(this)),
      m_book(new QPushButton(tr("Book"), this))
{
    setObjectName(u"meetingPopover"_s);
    setAccessibleName(tr("Staff meeting"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    auto *title = new QLabel(tr("Staff meeting"), this);
    title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    column->addWidget(title);
    buildFields(column);
    column->addLayout(buildTimes());
    column->addWidget(m_repeat);
    column->addWidget(m_troubles);
    column->addLayout(buildButtons());
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
    connect(m_repeat, &RepeatField::edited, this, &MeetingPopover::onEdited);
    connect(m_troubles, &TroubleList::skipWanted, this, [this] {
        m_repeat->skip(m_troubled);
        m_book->setFocus();
    });
    connect(m_troubles, &TroubleList::insistWanted, this,
            [this] { Q_EMIT insistWanted(command(), QRect(mapToGlobal(m_troubles->pos()), m_troubles->size())); });
}

void MeetingPopover::buildFields(QLayout *column)
{
    m_name->setObjectName(u"meetingName"_s);
    m_name->setPlaceholderText(tr("Team meeting"));
    m_people->setObjectName(u"meetingPeople"_s);
    auto *grid = new QGridLayout(m_people);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    auto *inside = qobject_cast<QVBoxLayout *>(column);
    inside->addLayout(labelledField(tr("Title"), m_name, this));
    inside->addLayout(labelledField(tr("Who attends"), m_people, this));
    m_room->setObjectName(u"meetingRoom"_s);
    inside->addLayout(labelledField(tr("Room"), m_room, this));
    connect(m_room, &QComboBox::currentIndexChanged, this, &MeetingPopover::onEdited);
}

QLayout *MeetingPopover::buildTimes()
{
    m_date->setObjectName(u"meetingDate"_s);
    m_time->setObjectName(u"meetingTime"_s);
    m_minutes->setObjectName(u"meetingMinutes"_s);
    dressDateField(*m_date, true);
    m_date->setCalendarPopup(true);
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_minutes->setRange(5, 720);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(labelledField(tr("Date"), m_date, this), 5);
    row->addLayout(labelledField(tr("Time"), m_time, this), 3);
    row->addLayout(labelledField(tr("Length"), m_minutes, this), 3);
    connect(m_date, &QDateEdit::dateChanged, this, &MeetingPopover::onEdited);
    connect(m_time, &QTimeEdit::timeChanged, this, &MeetingPopover::onEdited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MeetingPopover::onEdited);
    return row;
}

QLayout *MeetingPopover::buildButtons()
{
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setProperty("flat", true);
    m_book->setObjectName(u"meetingButton"_s);
    m_book->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_book);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_book, &QPushButton::clicked, this, &MeetingPopover::submit);
    return row;
}

void MeetingPopover::fillDoctors(UserId first)
{
    qDeleteAll(m_doctors);
    m_doctors.clear();
    auto *grid = qobject_cast<QGridLayout *>(m_people->layout());
    for (const DoctorInfo &doctor : m_desk.doctors()) {
        auto *box = new QCheckBox(doctor.name, m_people);
        box->setObjectName(u"meetingDoctor%1"_s.arg(m_doctors.size()));
        box->setProperty("doctor", doctor.id.uuid());
        box->setChecked(doctor.id == first);
        const int place = int(m_doctors.size());
        grid->addWidget(box, place / peoplePerRow, place % peoplePerRow);
        m_doctors.append(box);
        connect(box, &QCheckBox::toggled, this, &MeetingPopover::onEdited);
    }
}

void MeetingPopover::openFor(const PlanningPlace &place)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const LocalTime local = m_desk.zone().toLocal(place.start);
        m_host = place.doctorId;
        m_name->clear();
        fillDoctors(place.doctorId);
        m_room->clear();
        m_room->addItem(tr("No room"), QUuid());
        for (const RoomInfo &room : m_desk.rooms())
            m_room->addItem(room.name, room.id.uuid());
        m_date->setDate(local.date);
        m_time->setTime(QTime(local.time.hour(), local.time.minute()));
        m_minutes->setValue(std::max(place.minutes, shortest));
        m_repeat->reset();
        m_anchor = place.anchor;
    }
    setBusy(false);
    onEdited();
    openBeside(m_anchor);
    m_name->setFocus();
}

std::optional<Instant> MeetingPopover::start() const
{
    const Result<Instant> start = m_desk.zone().toInstant(m_date->date(), m_time->time());
    return start ? std::optional(*start) : std::nullopt;
}

QList<UserId> MeetingPopover::attending() const
{
    QList<UserId> doctors;
    for (const QCheckBox *box : m_doctors) {
        if (box->isChecked())
            doctors.append(UserId(box->property("doctor").toUuid()));
    }
    return doctors;
}

/// The doctor in whose column it was begun is its host, when they attend.
PlanAppointments MeetingPopover::command() const
{
    PlanAppointments command;
    command.internal = true;
    const QList<UserId> doctors = attending();
    command.hostId = doctors.contains(m_host) ? m_host : doctors.value(0);
    for (const UserId &doctor : doctors)
        command.attendees.append({PersonId(doctor.uuid()), {}, {}});
    command.start = start().value_or(Instant());
    command.end = command.start + Minutes(m_minutes->value());
    command.name = m_name->text().trimmed();
    command.notes = command.name; // shown in the calendar
    command.roomId = RoomId(m_room->currentData().toUuid());
    const RepeatChoice repeat = m_repeat->choice();
    if (repeat.repeats())
        command.recurrence = recurrenceOf(repeat, m_date->date());
    return command;
}

void MeetingPopover::onEdited()
{
    if (m_filling)
        return;
    if (const auto from = start())
        m_repeat->setFirst({*from, *from + Minutes(m_minutes->value())}, m_desk.zone());
    check();
    if (isOpen())
        moveBeside(m_anchor);
}

void MeetingPopover::check()
{
    m_troubles->clear();
    m_troubled.clear();
    m_book->setEnabled(start() && !attending().isEmpty());
    if (!m_book->isEnabled())
        return;
    const auto found = m_series.check(command());
    if (!found) {
        m_troubles->complain(errorText(found.error(), m_desk.zone()), {}, false, false);
        return;
    }
    bool mayInsist = true;
    for (const SeriesDesk::Trouble &trouble : *found) {
        m_troubled.append(m_desk.zone().dateOf(trouble.when.start));
        mayInsist = mayInsist && std::ranges::all_of(trouble.violations.errors, canOverride);
    }
    if (!found->isEmpty())
        m_troubles->complain(tr("Something stands against it:"), troubleLines(*found, m_desk),
                             m_repeat->choice().repeats(), mayInsist);
}

void MeetingPopover::setBusy(bool busy)
{
    m_book->setEnabled(!busy);
}

void MeetingPopover::submit()
{
    if (!m_book->isEnabled())
        return;
    if (m_troubles->isComplaining()) {
        m_troubles->setFocus();
        return;
    }
    setBusy(true);
    Q_EMIT meetingWanted(command());
}

} // namespace frontdesk
