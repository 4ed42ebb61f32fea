#include "views/booking/waitlistpopover.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "views/booking/fieldlabel.h"
#include "views/booking/patientedit.h"
#include "views/common/datefield.h"
#include "views/common/panel.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 340;
constexpr int usualMonths = 1;

} // namespace

WaitlistPopover::WaitlistPopover(const Desk &desk, QWidget *window)
    : FormPopover(window),
      m_desk(desk),
      m_patient(new PatientEdit(desk, false, this)),
      m_doctor(new QComboBox(this)),
      m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)),
      m_notes(new QLineEdit(this)),
      m_problem(new QLabel(this))
{
    setObjectName(u"waitlistPopover"_s);
    setAccessibleName(tr("Add to the waitlist"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    auto *title = new QLabel(tr("Add to the waitlist"), this);
    title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_patient->setObjectName(u"waitlistPatient"_s);
    m_doctor->setObjectName(u"waitlistDoctor"_s);
    m_notes->setObjectName(u"waitlistNotes"_s);
    m_problem->setObjectName(u"waitlistProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(title);
    column->addLayout(labelledField(tr("Patient"), m_patient, this));
    column->addLayout(labelledField(tr("Doctor"), m_doctor, this));
    column->addLayout(buildDates());
    column->addLayout(labelledField(tr("Note"), m_notes, this));
    column->addWidget(m_problem);
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setProperty("flat", true);
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"waitlistAdd"_s);
    add->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(add);
    column->addLayout(row);
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(add, &QPushButton::clicked, this, &WaitlistPopover::submit);
    connect(m_patient, &PatientEdit::submitted, this, &WaitlistPopover::submit);
}

QLayout *WaitlistPopover::buildDates()
{
    m_from->setObjectName(u"waitlistFrom"_s);
    m_to->setObjectName(u"waitlistTo"_s);
    for (QDateEdit *date : {m_from, m_to}) {
        dressDateField(*date);
        date->setCalendarPopup(true);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(labelledField(tr("Could come from"), m_from, this));
    row->addLayout(labelledField(tr("to"), m_to, this));
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) { m_to->setMinimumDate(date); });
    return row;
}

void WaitlistPopover::openFor(const QRect &anchor)
{
    const QDate today = m_desk.zone().dateOf(m_desk.now());
    m_anchor = anchor;
    m_patient->reset();
    m_notes->clear();
    m_doctor->clear();
    m_doctor->addItem(tr("Any doctor"), QUuid());
    for (const DoctorInfo &doctor : m_desk.doctors())
        m_doctor->addItem(doctor.name, doctor.id.uuid());
    m_from->setMinimumDate(today);
    m_from->setDate(today);
    m_to->setDate(today.addMonths(usualMonths));
    m_problem->hide();
    openBeside(anchor);
    m_patient->setFocus();
}

void WaitlistPopover::complain(const QString &why)
{
    m_problem->setText(why);
    m_problem->show();
    moveBeside(m_anchor);
}

void WaitlistPopover::submit()
{
    if (!m_patient->patient()) {
        m_patient->setFocus();
        return;
    }
    const TimeZone zone = m_desk.zone();
    WaitlistEntry entry;
    entry.patientId = m_patient->patient()->id;
    entry.doctorId = UserId(m_doctor->currentData().toUuid());
    if (m_from->date() > zone.dateOf(m_desk.now()))
        entry.from = zone.day(m_from->date()).start;
    entry.to = zone.day(m_to->date()).end;
    entry.notes = m_notes->text().trimmed();
    Q_EMIT addWanted(entry);
}

} // namespace frontdesk
