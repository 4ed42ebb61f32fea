#include "views/settings/absencelist.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "models/items/datewords.h"
#include "views/common/datefield.h"
#include "views/common/errortexts.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int endOfDay = 1440;

int minuteOf(const QTimeEdit *field)
{
    return field->time().hour() * 60 + field->time().minute();
}

QTimeEdit *timeField(QWidget *parent, const QString &object, const QString &name, QTime time)
{
    auto *field = new QTimeEdit(time, parent);
    field->setObjectName(object);
    field->setAccessibleName(name);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setDisplayFormat(u"HH:mm"_s);
    field->setFixedWidth(76);
    return field;
}

} // namespace

QString absenceText(const TimeOff &timeOff)
{
    QString text = longDate(timeOff.startDate);
    if (timeOff.endDate != timeOff.startDate)
        text += u" – "_s + longDate(timeOff.endDate);
    if (timeOff.startMinute || timeOff.endMinute)
        text += listSeparator()
                + leftToRight(clockText(timeOff.startMinute.value_or(0)) + u'–'
                              + clockText(timeOff.endMinute.value_or(endOfDay)));
    return text;
}

AbsenceList::AbsenceList(SetupDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_rows(new QVBoxLayout),
      m_none(new QLabel(tr("No time off is entered."), this))
{
    m_none->setProperty("secondary", true);
    m_rows->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    m_form = buildForm();
    column->addWidget(m_form);
}

QWidget *AbsenceList::buildForm()
{
    auto *form = new QWidget(this);
    m_first = dateField(u"absenceFirst"_s, tr("First day away"), form);
    m_last = dateField(u"absenceLast"_s, tr("Last day away"), form);
    m_wholeDays = new QCheckBox(tr("Whole days"), form);
    m_wholeDays->setObjectName(u"absenceWholeDays"_s);
    m_wholeDays->setChecked(true);
    m_from = timeField(form, u"absenceFrom"_s, tr("Away from"), QTime(13, 0));
    m_to = timeField(form, u"absenceTo"_s, tr("Away until"), QTime(17, 0));
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(u"absenceReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason (optional)"));
    auto *button = new QPushButton(tr("Add time off"), form);
    button->setObjectName(u"absenceAdd"_s);
    m_problem = new QLabel(form);
    m_problem->setObjectName(u"absenceProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->hide();

    auto *dates = new QHBoxLayout;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_first, new QLabel(u"–"_s), m_last, m_wholeDays, m_from, m_to})
        dates->addWidget(widget);
    dates->addStretch();
    auto *words = new QHBoxLayout;
    words->addWidget(m_reason, 1);
    words->addWidget(button);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(dates);
    column->addLayout(words);
    column->addWidget(m_problem);
    for (QTimeEdit *field : {m_from, m_to}) {
        field->hide();
        connect(m_wholeDays, &QCheckBox::toggled, field, &QWidget::setHidden);
    }
    connect(m_first, &QDateEdit::dateChanged, this,
            [this](QDate date) { m_last->setDate(std::max(date, m_last->date())); });
    connect(button, &QPushButton::clicked, this, &AbsenceList::add);
    return form;
}

void AbsenceList::setDoctor(UserId doctor)
{
    m_doctor = doctor;
    m_first->setDate(m_desk.today());
    m_last->setDate(m_desk.today());
    m_problem->hide();
    reload();
}

void AbsenceList::reload()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool mine = m_desk.mayPlanFor(m_doctor);
    const QList<SetupDesk::Absence> absences = m_desk.absences(m_doctor);
    for (const SetupDesk::Absence &absence : absences) {
        if (absence.timeOff.timeOff.endDate >= m_desk.today())
            m_rows->addWidget(rowFor(absence, mine));
    }
    m_none->setVisible(m_rows->count() == 0);
    m_form->setVisible(mine);
}

QWidget *AbsenceList::rowFor(const SetupDesk::Absence &absence, bool removable)
{
    const TimeOff &timeOff = absence.timeOff.timeOff;
    auto *line = new QWidget(this);
    line->setObjectName(u"absenceRow"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString when = absenceText(timeOff);
    row->addWidget(new QLabel(timeOff.reason.isEmpty() ? when : QString(when + u" · "_s + timeOff.reason), line));
    if (absence.visitsInIt > 0) {
        auto *inTheWay = new QLabel(tr("%n visits to move", nullptr, absence.visitsInIt), line);
        inTheWay->setProperty("warning", true);
        row->addWidget(inTheWay);
    }
    row->addStretch();
    if (removable) {
        auto *button = new QPushButton(tr("Remove"), line);
        button->setObjectName(u"absenceRemove"_s);
        button->setProperty("flat", true);
        button->setAccessibleName(tr("Remove: %1").arg(when));
        connect(button, &QPushButton::clicked, this, [this, gone = absence.timeOff] { remove(gone); });
        row->addWidget(button);
    }
    return line;
}

TimeOff AbsenceList::entered() const
{
    TimeOff wanted{m_first->date(), m_last->date(), {}, {}, m_reason->text().trimmed()};
    if (!m_wholeDays->isChecked()) {
        const int until = minuteOf(m_to);
        wanted.startMinute = minuteOf(m_from);
        wanted.endMinute = until == 0 ? endOfDay : until;
    }
    return wanted;
}

void AbsenceList::add()
{
    m_desk.addAbsence(m_doctor, entered(), this, [this](const Result<DoctorTimeOff> &added) {
        const bool bad = !added && added.error().code == ErrorCode::InvalidField;
        m_problem->setText(bad ? tr("Time off ends after it begins.") : QString());
        m_problem->setVisible(bad);
        if (!added && !bad)
            Q_EMIT complained(errorText(added.error(), m_desk.zone()));
        if (!added)
            return;
        m_reason->clear();
        reload();
        Q_EMIT said(tr("Time off added: %1").arg(absenceText(added->timeOff)));
    });
}

void AbsenceList::remove(const DoctorTimeOff &absence)
{
    m_desk.removeAbsence(m_doctor, absence.id, this, [this](const Result<DoctorTimeOff> &removed) {
        if (!removed) {
            Q_EMIT complained(errorText(removed.error(), m_desk.zone()));
            return;
        }
        reload();
        Q_EMIT said(tr("Time off removed: %1").arg(absenceText(removed->timeOff)));
    });
}

} // namespace frontdesk
