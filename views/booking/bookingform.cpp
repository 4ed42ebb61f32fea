#include "views/booking/bookingform.h"

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
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Chooses the entry, and adds it at the end when it is not among them (a type that no longer exists).
void choose(QComboBox *box, const QVariant &value, const QString &name)
{
    int row = box->findData(value);
    if (row < 0 && !name.isEmpty()) {
        box->addItem(name, value);
        row = box->count() - 1;
    }
    box->setCurrentIndex(row);
}

} // namespace

BookingForm::BookingForm(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_type(new QComboBox(this)),
      m_doctor(new QComboBox(this)),
      m_room(new QComboBox(this)),
      m_date(new QDateEdit(this)),
      m_time(new QTimeEdit(this)),
      m_minutes(new QSpinBox(this)),
      m_note(new QLineEdit(this)),
      m_video(new QCheckBox(tr("Video call"), this))
{
    m_type->setObjectName(u"typeField"_s);
    m_doctor->setObjectName(u"doctorField"_s);
    m_room->setObjectName(u"roomField"_s);
    m_date->setObjectName(u"dateField"_s);
    m_time->setObjectName(u"timeField"_s);
    m_minutes->setObjectName(u"lengthField"_s);
    m_note->setObjectName(u"noteField"_s);
    m_video->setObjectName(u"videoField"_s);
    m_video->hide();
    dressDateField(*m_date, true);
    m_time->setLayoutDirection(Qt::LeftToRight); // clock times are never mirrored; before the format, which would be
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_minutes->setRange(5, 720);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    for (QComboBox *box : {m_type, m_doctor, m_room})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addLayout(labelledField(tr("Doctor"), m_doctor, this), 3);
    who->addLayout(labelledField(tr("Room"), m_room, this), 2);
    auto *when = new QHBoxLayout;
    when->setSpacing(8);
    when->addLayout(labelledField(tr("Date"), m_date, this), 6);
    when->addLayout(labelledField(tr("Time"), m_time, this), 3);
    when->addLayout(labelledField(tr("Length"), m_minutes, this), 3);
    column->addLayout(labelledField(tr("Type"), m_type, this));
    column->addLayout(who);
    column->addLayout(when);
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    last->addLayout(labelledField(tr("Note"), m_note, this), 1);
    last->addWidget(m_video, 0, Qt::AlignBottom);
    column->addLayout(last);

    fillChoices();
    connectFields();
}

void BookingForm::connectFields()
{
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    connect(m_type, &QComboBox::currentIndexChanged, this, &BookingForm::onTypeChosen);
    connect(m_doctor, &QComboBox::currentIndexChanged, this, tell);
    connect(m_room, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT roomChosen();
    });
    connect(m_room, &QComboBox::currentIndexChanged, this, tell);
    connect(m_date, &QDateEdit::dateChanged, this, tell);
    connect(m_time, &QTimeEdit::timeChanged, this, tell);
    connect(m_note, &QLineEdit::textEdited, this, tell);
    connect(m_video, &QCheckBox::toggled, this, tell);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this, tell] {
        m_ownLength = m_ownLength || !m_filling;
        tell();
    });
    connect(&m_desk, &Desk::setupChanged, this, [this] { setDetails(details(), m_ownLength); });
}

void BookingForm::fillChoices()
{
    for (QComboBox *box : {m_type, m_doctor, m_room})
        box->clear();
    for (const AppointmentTypeInfo &type : m_desk.appointmentTypes())
        m_type->addItem(type.name, type.name);
    for (const DoctorInfo &doctor : m_desk.doctors())
        m_doctor->addItem(doctor.name, doctor.id.uuid());
    m_room->addItem(tr("No room"), QUuid());
    for (const RoomInfo &room : m_desk.rooms())
        m_room->addItem(room.name, room.id.uuid());
}

QString BookingForm::usualType() const
{
    const QList<AppointmentTypeInfo> types = m_desk.appointmentTypes();
    const QString usual = Appointment().type;
    const bool known = std::any_of(types.cbegin(), types.cend(),
                                   [&usual](const AppointmentTypeInfo &type) { return type.name == usual; });
    return known || types.isEmpty() ? usual : types.first().name;
}

int BookingForm::usualMinutes(const QString &type, UserId doctor) const
{
    for (const AppointmentTypeInfo &known : m_desk.appointmentTypes()) {
        if (known.name == type)
            return known.durationMinutes;
    }
    for (const DoctorInfo &known : m_desk.doctors()) {
        if (known.id == doctor)
            return known.slotMinutes;
    }
    return 30;
}

void BookingForm::offerVideo(bool offered)
{
    m_video->setVisible(offered);
}

AppointmentTypeId BookingForm::typeId() const
{
    const QList<AppointmentTypeInfo> types = m_desk.appointmentTypes();
    const auto found = std::ranges::find(types, m_type->currentData().toString(), &AppointmentTypeInfo::name);
    return found == types.end() ? AppointmentTypeId() : found->id;
}

void BookingForm::setDetails(const VisitFields &details, bool keepLength)
{
    const QScopedValueRollback filling(m_filling, true);
    fillChoices();
    choose(m_type, details.type, details.type);
    choose(m_doctor, details.doctorId.uuid(), {});
    choose(m_room, details.roomId.uuid(), {});
    m_date->setDate(details.date);
    m_time->setTime(details.time);
    m_minutes->setValue(details.minutes);
    m_note->setText(details.note);
    m_video->setChecked(details.video);
    m_ownLength = keepLength;
}

void BookingForm::setRoom(RoomId room)
{
    const QScopedValueRollback filling(m_filling, true);
    choose(m_room, room.uuid(), {});
}

VisitFields BookingForm::details() const
{
    VisitFields details;
    details.type = m_type->currentData().toString();
    details.doctorId = UserId(m_doctor->currentData().toUuid());
    details.roomId = RoomId(m_room->currentData().toUuid());
    details.date = m_date->date();
    details.time = m_time->time();
    details.minutes = m_minutes->value();
    details.note = m_note->text().trimmed();
    details.video = m_video->isChecked();
    return details;
}

void BookingForm::onTypeChosen()
{
    if (m_filling)
        return;
    if (!m_ownLength) {
        const QScopedValueRollback filling(m_filling, true);
        m_minutes->setValue(usualMinutes(m_type->currentData().toString(), UserId(m_doctor->currentData().toUuid())));
    }
    Q_EMIT edited();
}

} // namespace frontdesk
