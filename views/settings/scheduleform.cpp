#include "views/settings/scheduleform.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "views/common/errortexts.h"
#include "views/settings/labelled.h"
#include "views/settings/weekeditor.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortest = 5;
constexpr int longest = 720;
constexpr int fieldWidth = 140;

bool same(const DoctorSchedule &a, const DoctorSchedule &b)
{
    return a.slotMinutes == b.slotMinutes && a.bufferMinutes == b.bufferMinutes && a.hours == b.hours;
}

} // namespace

ScheduleForm::ScheduleForm(SetupDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_slot(new QSpinBox(this)),
      m_ownBuffer(new QCheckBox(tr("Own time between two visits"), this)),
      m_buffer(new QSpinBox(this)),
      m_ownHours(new QCheckBox(tr("Own hours, within the clinic's"), this)),
      m_week(new WeekEditor(this)),
      m_save(new QPushButton(tr("Save the schedule"), this))
{
    buildFields();
    connect(m_slot, &QSpinBox::valueChanged, this, &ScheduleForm::follow);
    connect(m_buffer, &QSpinBox::valueChanged, this, &ScheduleForm::follow);
    connect(m_ownBuffer, &QCheckBox::toggled, this, &ScheduleForm::follow);
    connect(m_ownHours, &QCheckBox::toggled, this, &ScheduleForm::follow);
    connect(m_week, &WeekEditor::edited, this, &ScheduleForm::follow);
    connect(m_save, &QPushButton::clicked, this, &ScheduleForm::save);
}

void ScheduleForm::buildFields()
{
    m_slot->setObjectName(u"scheduleSlot"_s);
    m_slot->setRange(shortest, longest);
    m_buffer->setObjectName(u"scheduleBuffer"_s);
    m_buffer->setAccessibleName(m_ownBuffer->text());
    m_buffer->setRange(0, longest);
    for (QSpinBox *field : {m_slot, m_buffer}) {
        field->setSuffix(tr(" minutes"));
        field->setFixedWidth(fieldWidth);
    }
    m_ownBuffer->setObjectName(u"scheduleOwnBuffer"_s);
    m_ownHours->setObjectName(u"scheduleOwnHours"_s);
    m_save->setObjectName(u"scheduleSave"_s);
    m_save->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addLabelled(column, tr("Length of a slot"), m_slot);
    auto *row = new QHBoxLayout;
    row->addWidget(m_ownBuffer);
    row->addWidget(m_buffer);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_ownHours);
    column->addWidget(m_week);
    column->addWidget(m_save, 0, Qt::AlignLeading);
}

void ScheduleForm::setDoctor(UserId doctor)
{
    m_doctor = doctor;
    const Result<DoctorSchedule> schedule = m_desk.schedule(doctor);
    if (schedule)
        show(*schedule);
    setEnabled(schedule.ok() && m_desk.mayPlanFor(doctor));
}

void ScheduleForm::show(const DoctorSchedule &schedule)
{
    m_shown = schedule;
    const QSignalBlocker quiet(this);
    m_slot->setValue(schedule.slotMinutes);
    m_ownBuffer->setChecked(schedule.bufferMinutes.has_value());
    m_buffer->setValue(schedule.bufferMinutes.value_or(m_desk.clinicBufferMinutes()));
    m_ownHours->setChecked(schedule.hours.has_value());
    m_week->setHours(schedule.hours.value_or(m_desk.clinicHours()));
    follow();
}

DoctorSchedule ScheduleForm::entered() const
{
    DoctorSchedule wanted;
    wanted.doctorId = m_doctor;
    wanted.slotMinutes = m_slot->value();
    if (m_ownBuffer->isChecked())
        wanted.bufferMinutes = m_buffer->value();
    if (m_ownHours->isChecked())
        wanted.hours = m_week->hours();
    return wanted;
}

void ScheduleForm::follow()
{
    m_buffer->setEnabled(m_ownBuffer->isChecked());
    m_week->setEnabled(m_ownHours->isChecked());
    m_save->setEnabled(!same(entered(), m_shown));
}

void ScheduleForm::save()
{
    m_desk.setSchedule(entered(), this, [this](const Result<DoctorSchedule> &saved) {
        if (!saved) {
            Q_EMIT complained(errorText(saved.error(), m_desk.zone()));
            return;
        }
        if (saved->doctorId == m_doctor)
            show(*saved);
        Q_EMIT said(tr("Saved. Visits that are booked already stay where they are."));
    });
}

} // namespace frontdesk
