#include "views/booking/freeslotspopover.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

#include "views/booking/fieldlabel.h"
#include "views/common/datefield.h"
#include "views/common/panel.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 380;
constexpr int rowHeight = 30;
constexpr int mostShown = 10;

} // namespace

FreeSlotsPopover::FreeSlotsPopover(const Desk &desk, const PlanningDesk &planning, QWidget *window)
    : Popover(window),
      m_desk(desk),
      m_planning(planning),
      m_title(new QLabel(this)),
      m_doctor(new QComboBox(this)),
      m_type(new QComboBox(this)),
      m_part(new QComboBox(this)),
      m_from(new QDateEdit(this)),
      m_minutes(new QSpinBox(this)),
      m_none(new QLabel(
          tr("Nothing is free within 60 days. Try another doctor, a shorter visit or any time of the day."), this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"freeSlotsPopover"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    m_title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_title->setObjectName(u"freeTitle"_s);
    column->addWidget(m_title);
    buildFields(column);
    m_none->setWordWrap(true);
    m_none->setProperty("secondary", true);
    m_list->setObjectName(u"freeList"_s);
    m_list->setAccessibleName(tr("Free times"));
    m_list->setProperty("sections", true);
    m_list->setFixedHeight(mostShown * rowHeight + 4);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_none);
    column->addWidget(m_list);
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
    connect(m_list, &QListWidget::itemClicked, this, &FreeSlotsPopover::take);
    connect(&m_desk, &Desk::daysChanged, this, [this] {
        if (isOpen())
            look();
    });
}

void FreeSlotsPopover::buildFields(QLayout *column)
{
    m_doctor->setObjectName(u"freeDoctor"_s);
    m_type->setObjectName(u"freeType"_s);
    m_part->setObjectName(u"freePart"_s);
    m_from->setObjectName(u"freeFrom"_s);
    m_minutes->setObjectName(u"freeMinutes"_s);
    dressDateField(*m_from, true);
    m_from->setCalendarPopup(true);
    m_minutes->setRange(5, 720);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    using Part = FreeSlotQuery::PartOfDay;
    m_part->addItem(tr("Any time"), int(Part::Any));
    m_part->addItem(tr("Morning"), int(Part::Morning));
    m_part->addItem(tr("Afternoon"), int(Part::Afternoon));
    for (QComboBox *box : {m_doctor, m_type, m_part})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addLayout(labelledField(tr("Doctor"), m_doctor, this), 0, 0, 1, 3);
    grid->addLayout(labelledField(tr("Type"), m_type, this), 0, 3, 1, 3);
    grid->addLayout(labelledField(tr("From"), m_from, this), 1, 0, 1, 3);
    grid->addLayout(labelledField(tr("Time of day"), m_part, this), 1, 3, 1, 2);
    grid->addLayout(labelledField(tr("Length"), m_minutes, this), 1, 5, 1, 1);
    for (int i = 0; i < grid->columnCount(); ++i)
        grid->setColumnStretch(i, 1);
    qobject_cast<QVBoxLayout *>(column)->addLayout(grid);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FreeSlotsPopover::onTypeChosen);
    connect(m_doctor, &QComboBox::currentIndexChanged, this, &FreeSlotsPopover::look);
    connect(m_part, &QComboBox::currentIndexChanged, this, &FreeSlotsPopover::look);
    connect(m_from, &QDateEdit::dateChanged, this, &FreeSlotsPopover::look);
    connect(m_minutes, &QSpinBox::valueChanged, this, &FreeSlotsPopover::look);
}

void FreeSlotsPopover::fillChoices(UserId doctor)
{
    m_doctor->clear();
    m_doctor->addItem(tr("Any doctor"), QUuid());
    for (const DoctorInfo &info : m_desk.doctors())
        m_doctor->addItem(info.name, info.id.uuid());
    m_doctor->setCurrentIndex(std::max(0, m_doctor->findData(doctor.uuid())));
    const QString before = m_type->currentData().toString();
    m_type->clear();
    for (const AppointmentTypeInfo &type : m_desk.appointmentTypes())
        m_type->addItem(type.name, type.name);
    const int usual = m_type->findData(before.isEmpty() ? Appointment().type : before);
    m_type->setCurrentIndex(std::max(0, usual));
}

void FreeSlotsPopover::openFor(UserId doctor, QDate from, const QRect &anchor, const std::optional<PatientHit> &patient)
{
    m_patient = patient;
    m_anchor = anchor;
    m_title->setText(patient ? tr("Free times for %1").arg(patient->name) : tr("Find a free time"));
    setAccessibleName(m_title->text());
    {
        const QScopedValueRollback filling(m_filling, true);
        fillChoices(doctor);
        m_from->setMinimumDate(m_desk.zone().dateOf(m_desk.now()));
        m_from->setDate(from);
        m_part->setCurrentIndex(0);
    }
    onTypeChosen();
    openBeside(anchor);
    m_list->setFocus();
}

void FreeSlotsPopover::onTypeChosen()
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    for (const AppointmentTypeInfo &type : m_desk.appointmentTypes()) {
        if (type.name == m_type->currentData().toString())
            m_minutes->setValue(type.durationMinutes);
    }
    m_filling = false;
    look();
}

FreeSlotQuery FreeSlotsPopover::query() const
{
    FreeSlotQuery query;
    if (const UserId doctor(m_doctor->currentData().toUuid()); !doctor.isNull())
        query.doctors = {doctor};
    query.type = m_type->currentData().toString();
    query.durationMinutes = m_minutes->value();
    query.from = m_from->date();
    query.part = FreeSlotQuery::PartOfDay(m_part->currentData().toInt());
    query.most = mostShown;
    return query;
}

void FreeSlotsPopover::look()
{
    if (m_filling)
        return;
    const FreeSlot before = m_found.value(m_list->currentRow());
    m_found = m_planning.freeSlots(query());
    const TimeZone zone = m_desk.zone();
    QHash<UserId, QString> names;
    for (const DoctorInfo &doctor : m_desk.doctors())
        names.insert(doctor.id, doctor.name);
    m_list->clear();
    for (const FreeSlot &slot : std::as_const(m_found)) {
        const LocalTime local = zone.toLocal(slot.start);
        auto *item = new QListWidgetItem(longDate(local.date) + u"   "_s + leftToRight(clockText(local.time)) + u"   "_s
                                         + names.value(slot.doctorId));
        item->setSizeHint({10, rowHeight});
        m_list->addItem(item);
    }
    m_list->setCurrentRow(m_found.isEmpty() ? -1 : std::max(0, int(m_found.indexOf(before))));
    m_none->setVisible(m_found.isEmpty());
    m_list->setVisible(!m_found.isEmpty());
    if (isOpen())
        moveBeside(m_anchor);
}

void FreeSlotsPopover::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const FreeSlot slot = m_found.at(row);
    const auto patient = m_patient;
    dismiss();
    Q_EMIT taken(slot, m_minutes->value(), m_type->currentData().toString(), patient);
}

void FreeSlotsPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        take();
        return;
    }
    Popover::keyPressEvent(event);
}

} // namespace frontdesk
