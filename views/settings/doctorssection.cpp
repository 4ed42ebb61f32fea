#include "views/settings/doctorssection.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "views/common/card.h"
#include "views/common/theme.h"
#include "views/settings/absencelist.h"
#include "views/settings/labelled.h"
#include "views/settings/scheduleform.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

DoctorsSection::DoctorsSection(SetupDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_doctors(new QComboBox(this)),
      m_schedule(new ScheduleForm(desk, this)),
      m_absences(new AbsenceList(desk, this))
{
    m_doctors->setObjectName(u"scheduleDoctor"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *heading = new QLabel(tr("Doctors"), this);
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    column->addWidget(heading);
    addLabelled(column, tr("Doctor"), m_doctors);
    column->addWidget(m_schedule);
    column->addWidget(headingLabel(tr("Time off"), this));
    column->addWidget(m_absences);
    setFocusProxy(m_doctors);
    fillDoctors();
    connect(m_doctors, &QComboBox::currentIndexChanged, this, &DoctorsSection::showDoctor);
    connect(&m_desk, &SetupDesk::setupChanged, m_absences, &AbsenceList::reload);
    connect(m_schedule, &ScheduleForm::said, this, &DoctorsSection::said);
    connect(m_schedule, &ScheduleForm::complained, this, &DoctorsSection::complained);
    connect(m_absences, &AbsenceList::said, this, &DoctorsSection::said);
    connect(m_absences, &AbsenceList::complained, this, &DoctorsSection::complained);
    showDoctor();
}

void DoctorsSection::fillDoctors()
{
    for (const DoctorInfo &doctor : m_desk.doctors())
        m_doctors->addItem(doctor.name, doctor.id.uuid());
}

UserId DoctorsSection::doctor() const
{
    return UserId(m_doctors->currentData().toUuid());
}

void DoctorsSection::showDoctor()
{
    m_schedule->setDoctor(doctor());
    m_absences->setDoctor(doctor());
}

} // namespace frontdesk
