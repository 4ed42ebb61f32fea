#include "views/booking/grouppopover.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

#include "views/booking/attendeeeditor.h"
#include "views/booking/bookingcommands.h"
#include "views/booking/bookingform.h"
#include "views/booking/fieldlabel.h"
#include "views/calendar/visittexts.h"
#include "views/common/panel.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 380;

/// The same people, asked anew.
QList<VisitPerson> invitedAgain(QList<VisitPerson> people)
{
    for (VisitPerson &person : people) {
        person.attendee.status = AttendanceStatus::Invited;
        person.attendee.noShow = false;
    }
    return people;
}

} // namespace

GroupPopover::GroupPopover(const Desk &desk, const SeriesDesk &series, QWidget *window)
    : GatheringPopover(desk, series, window),
      m_title(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_people(new AttendeeEditor(desk, this)),
      m_form(new BookingForm(desk, this))
{
    setObjectName(u"groupPopover"_s);
    m_title->setObjectName(u"groupTitle"_s);
    m_title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_name->setObjectName(u"groupName"_s);
    m_name->setPlaceholderText(tr("Antenatal class"));
    m_form->offerVideo(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(labelledField(tr("Title"), m_name, this));
    column->addLayout(labelledField(tr("Who comes"), m_people, this));
    column->addWidget(m_form);
    addEnd(column, u"groupButton"_s);
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
    connect(m_people, &AttendeeEditor::edited, this, &GroupPopover::onEdited);
    connect(m_form, &BookingForm::edited, this, &GroupPopover::onEdited);
}

VisitFields GroupPopover::fieldsAt(const PlanningPlace &place) const
{
    const LocalTime local = m_desk.zone().toLocal(place.start);
    VisitFields fields;
    fields.type = m_form->usualType();
    fields.doctorId = place.doctorId;
    fields.date = local.date;
    fields.time = QTime(local.time.hour(), local.time.minute());
    fields.minutes = place.minutes;
    return fields;
}

void GroupPopover::fill(const QString &name, const QList<VisitPerson> &people, const VisitFields &fields,
                        bool keepLength)
{
    const QScopedValueRollback filling(m_filling, true);
    const bool over = m_visit && isClosed(m_visit->appointment.status);
    m_title->setText(m_visit ? visitTitle(*m_visit) : tr("New group"));
    setAccessibleName(m_title->text());
    m_name->setText(name);
    m_people->clearSearch();
    m_people->people().setPeople(people);
    m_people->setMarksOnly(over);
    m_form->setDetails(fields, keepLength);
    m_form->setEnabled(!over);
    m_opened = m_form->details();
}

void GroupPopover::openFor(const PlanningPlace &place, const std::optional<PatientHit> &first)
{
    begin({}, place.anchor);
    fill({}, {}, fieldsAt(place), true);
    if (first)
        m_people->people().add(first->id, first->name);
    present();
    m_people->focusSearch();
}

void GroupPopover::openCopy(const VisitCard &card, const PlanningPlace &place)
{
    begin({}, place.anchor);
    VisitFields fields = fieldsAt(place);
    fields.type = card.appointment.type;
    fields.roomId = card.appointment.roomId;
    fields.minutes = card.appointment.durationMinutes();
    fill(card.title, invitedAgain(card.people), fields, true);
    present();
    m_people->focusSearch();
}

void GroupPopover::openGroup(const VisitCard &card, const QRect &anchor)
{
    begin(card, anchor);
    const Appointment &visit = card.appointment;
    const LocalTime local = m_desk.zone().toLocal(visit.start);
    const bool video = series().details(visit.id).interaction == InteractionType::VideoCall;
    fill(card.title, card.people,
         {visit.type, visit.doctorId, visit.roomId, local.date, QTime(local.time.hour(), local.time.minute()),
          visit.durationMinutes(), visit.notes, video},
         true);
    present();
    m_people->focusList();
}

bool GroupPopover::isComplete() const
{
    return m_people->people().rowCount() > 0;
}

std::optional<TimeRange> GroupPopover::stretch() const
{
    const VisitFields now = m_form->details();
    const Minutes length(now.minutes);
    if (m_visit && now.date == m_opened.date && now.time == m_opened.time) // also when that time exists twice
        return TimeRange{m_visit->appointment.start, m_visit->appointment.start + length};
    const Result<Instant> start = m_desk.zone().toInstant(now.date, now.time);
    return start ? std::optional(TimeRange{*start, *start + length}) : std::nullopt;
}

PlanAppointments GroupPopover::plan() const
{
    const std::optional<TimeRange> range = stretch();
    PlanAppointments command = planCommand({m_form->details(),
                                            m_opened,
                                            {},
                                            range ? std::optional(range->start) : std::nullopt,
                                            {},
                                            m_form->typeId(),
                                            {}});
    command.group = true;
    command.attendees = m_people->people().marks();
    command.name = m_name->text().trimmed();
    return command;
}

ReplanAppointments GroupPopover::changes() const
{
    const std::optional<TimeRange> range = stretch();
    ReplanAppointments command = replanCommand({m_form->details(),
                                                m_opened,
                                                m_visit->appointment,
                                                range ? std::optional(range->start) : std::nullopt,
                                                {},
                                                m_form->typeId(),
                                                {}});
    const QString name = m_name->text().trimmed();
    if (name != m_visit->title)
        command.name = name;
    if (m_people->people().isChanged())
        command.attendees = m_people->people().marks();
    return command;
}

void GroupPopover::submit()
{
    if (m_people->isSearching())
        m_people->focusSearch();
    else
        GatheringPopover::submit();
}

void GroupPopover::focusMissing()
{
    m_people->focusSearch();
}

} // namespace frontdesk
