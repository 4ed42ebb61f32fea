#include "views/booking/meetingpopover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

#include "views/booking/fieldlabel.h"
#include "views/common/datefield.h"
#include "views/common/panel.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 360;
constexpr int peoplePerRow = 2;
constexpr int shortest = 30; // unless chosen otherwise

QList<VisitPerson> withHost(const VisitCard &card)
{
    QList<VisitPerson> people{{{PersonId(card.appointment.doctorId.uuid()), true, {}, false, {}}, card.doctorName}};
    return people + card.people;
}

/// Who had declined and is not asked again stays on the list; who is asked again is invited anew.
QList<AttendeeMark> marksOf(const QList<UserId> &attending, const QList<VisitPerson> &before)
{
    QList<AttendeeMark> marks;
    for (const UserId &person : attending)
        marks.append({PersonId(person.uuid()), {}, {}});
    for (const VisitPerson &person : before) {
        if (person.attendee.status != AttendanceStatus::Declined)
            continue;
        const auto again = std::ranges::find(marks, person.attendee.id, &AttendeeMark::id);
        if (again == marks.end())
            marks.append({person.attendee.id, {}, {}});
        else
            again->status = AttendanceStatus::Invited;
    }
    return marks;
}

} // namespace

MeetingPopover::MeetingPopover(const Desk &desk, const SeriesDesk &series, QWidget *window)
    : GatheringPopover(desk, series, window),
      m_name(new QLineEdit(this)),
      m_people(new QWidget(this)),
      m_room(new QComboBox(this)),
      m_date(new QDateEdit(this)),
      m_time(new QTimeEdit(this)),
      m_minutes(new QSpinBox(this))
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
    addEnd(column, u"meetingButton"_s);
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
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

/// Doctors, and whoever else of the staff attends already.
void MeetingPopover::fillPeople(const QList<UserId> &attending, const QList<VisitPerson> &besides)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    auto *grid = qobject_cast<QGridLayout *>(m_people->layout());
    const auto add = [&](UserId id, const QString &name) {
        const auto known = std::ranges::find_if(m_boxes, [id](const QCheckBox *box) {
            return box->property("doctor").toUuid() == id.uuid();
        });
        if (known != m_boxes.end() || id.isNull())
            return;
        auto *box = new QCheckBox(name, m_people);
        const int place = int(m_boxes.size());
        box->setObjectName(u"meetingDoctor%1"_s.arg(place));
        box->setProperty("doctor", id.uuid());
        box->setChecked(attending.contains(id));
        grid->addWidget(box, place / peoplePerRow, place % peoplePerRow);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &MeetingPopover::onEdited);
    };
    for (const DoctorInfo &doctor : m_desk.doctors())
        add(doctor.id, doctor.name);
    for (const VisitPerson &person : besides)
        add(person.attendee.userId(), person.name);
}

void MeetingPopover::fill(const QString &name, RoomId room, Instant start, int minutes)
{
    const LocalTime local = m_desk.zone().toLocal(start);
    m_name->setText(name);
    m_room->clear();
    m_room->addItem(tr("No room"), QUuid());
    for (const RoomInfo &each : m_desk.rooms())
        m_room->addItem(each.name, each.id.uuid());
    m_room->setCurrentIndex(std::max(0, m_room->findData(room.uuid())));
    m_date->setDate(local.date);
    m_time->setTime(QTime(local.time.hour(), local.time.minute()));
    m_minutes->setValue(minutes);
}

void MeetingPopover::openFor(const PlanningPlace &place)
{
    begin({}, place.anchor);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_host = place.doctorId;
        fillPeople({place.doctorId}, {});
        fill({}, {}, place.start, std::max(place.minutes, shortest));
    }
    present();
    m_name->setFocus();
}

void MeetingPopover::openCopy(const VisitCard &card, const PlanningPlace &place)
{
    begin({}, place.anchor);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_host = card.appointment.doctorId;
        fillPeople(card.hosts(), withHost(card));
        fill(card.title, card.appointment.roomId, place.start, card.appointment.durationMinutes());
    }
    present();
    m_name->setFocus();
}

void MeetingPopover::openMeeting(const VisitCard &card, const QRect &anchor)
{
    begin(card, anchor);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_host = card.appointment.doctorId;
        fillPeople(card.hosts(), withHost(card));
        fill(card.title, card.appointment.roomId, card.appointment.start, card.appointment.durationMinutes());
    }
    present();
    m_name->setFocus();
    m_name->selectAll();
}

std::optional<TimeRange> MeetingPopover::stretch() const
{
    if (m_visit) { // also when that time exists twice
        const Instant start = m_visit->appointment.start;
        const LocalTime was = m_desk.zone().toLocal(start);
        if (was.date == m_date->date() && was.time.hour() == m_time->time().hour()
            && was.time.minute() == m_time->time().minute())
            return TimeRange{start, start + Minutes(m_minutes->value())};
    }
    const Result<Instant> start = m_desk.zone().toInstant(m_date->date(), m_time->time());
    return start ? std::optional(TimeRange{*start, *start + Minutes(m_minutes->value())}) : std::nullopt;
}

QList<UserId> MeetingPopover::attending() const
{
    QList<UserId> people;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            people.append(UserId(box->property("doctor").toUuid()));
    }
    return people;
}

/// The one in whose column it was begun, when they attend.
UserId MeetingPopover::host() const
{
    const QList<UserId> people = attending();
    return people.contains(m_host) ? m_host : people.value(0);
}

PlanAppointments MeetingPopover::plan() const
{
    PlanAppointments command;
    const TimeRange range = stretch().value_or(TimeRange());
    command.internal = true;
    command.hostId = host();
    for (const UserId &person : attending())
        command.attendees.append({PersonId(person.uuid()), {}, {}});
    command.start = range.start;
    command.end = range.end;
    command.name = m_name->text().trimmed();
    command.notes = command.name; // for those who are told no titles: face M
    command.roomId = RoomId(m_room->currentData().toUuid());
    return command;
}

ReplanAppointments MeetingPopover::changes() const
{
    const Appointment &was = m_visit->appointment;
    const PlanAppointments now = plan();
    ReplanAppointments command;
    command.id = was.id;
    if (now.start != was.start)
        command.start = now.start;
    if (now.end - now.start != was.end - was.start)
        command.end = now.end;
    if (now.hostId != was.doctorId)
        command.hostId = now.hostId;
    if (now.roomId != was.roomId)
        command.roomId = now.roomId;
    if (now.name != m_visit->title) {
        command.name = now.name;
        if (!was.notes.isEmpty() && was.notes == m_visit->title)
            command.notes = now.name;
    }
    const QList<UserId> attend = attending();
    const QList<UserId> attended = m_visit->hosts();
    if (QSet(attend.begin(), attend.end()) != QSet(attended.begin(), attended.end()))
        command.attendees = marksOf(attend, m_visit->people);
    return command;
}

void MeetingPopover::focusMissing()
{
    if (!m_boxes.isEmpty())
        m_boxes.constFirst()->setFocus();
}

} // namespace frontdesk
