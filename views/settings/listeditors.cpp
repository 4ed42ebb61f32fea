#include "views/settings/listeditors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include "models/items/channelnames.h"
#include "models/services/settingcodec.h"

#include "views/common/datefield.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QHBoxLayout *fieldRow(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

enum Unit { MinutesUnit, HoursUnit, DaysUnit };

/// The rule's time in the largest unit that says it exactly.
std::pair<int, Unit> amountOf(const IsoDuration &before)
{
    const auto minutes = std::chrono::duration_cast<Minutes>(before.elapsed).count();
    if (before.days > 0 && minutes == 0)
        return {before.days, DaysUnit};
    if (minutes % 60 == 0)
        return {int(minutes / 60) + before.days * 24, HoursUnit};
    return {int(minutes) + before.days * 24 * 60, MinutesUnit};
}

IsoDuration durationOf(int amount, Unit unit)
{
    IsoDuration result;
    if (unit == DaysUnit)
        result.days = amount;
    else
        result.elapsed = Minutes(unit == HoursUnit ? amount * 60 : amount);
    return result;
}

/// What the row's fields say; what they were given where nobody has touched them, since that may say more ("P1DT2H").
IsoDuration durationIn(const QWidget *row)
{
    const int amount = row->findChild<QSpinBox *>(u"ruleAmount"_s)->value();
    const auto unit = Unit(row->findChild<QComboBox *>(u"ruleUnit"_s)->currentData().toInt());
    const auto given = parseIsoDuration(row->property("asGiven").toString(), {});
    const bool untouched = row->property("amountGiven").toInt() == amount && row->property("unitGiven").toInt() == unit;
    return untouched && given ? *given : durationOf(amount, unit);
}

} // namespace

HolidaysEditor::HolidaysEditor(QDate today, QWidget *parent)
    : RowEditor(tr("Add a closed day"), tr("Remove this closed day"), parent),
      m_today(today)
{
}

QWidget *HolidaysEditor::newRow()
{
    QDate date = m_today;
    for (const QWidget *row : rows())
        date = std::max(date, row->findChild<QDateEdit *>()->date().addDays(1));
    return rowFor(date, {});
}

QWidget *HolidaysEditor::rowFor(QDate date, const QString &name)
{
    auto *box = new QWidget;
    auto *day = dateField({}, tr("Closed on"), box);
    day->setDate(date);
    auto *words = new QLineEdit(name, box);
    words->setPlaceholderText(tr("Name of the day"));
    words->setAccessibleName(tr("Name of the day"));
    words->setFixedWidth(240);
    QHBoxLayout *row = fieldRow(box);
    row->addWidget(day);
    row->addWidget(words);
    box->setFocusProxy(day);
    connect(day, &QDateEdit::dateChanged, this, &SettingEditor::edited);
    connect(words, &QLineEdit::textEdited, this, &SettingEditor::edited);
    return box;
}

QString HolidaysEditor::text() const
{
    QList<Holiday> holidays;
    for (const QWidget *row : rows())
        holidays.append({row->findChild<QDateEdit *>()->date(),
                         row->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->text().trimmed()});
    return toJson(holidays);
}

void HolidaysEditor::setText(const QString &text)
{
    clearRows();
    const auto holidays = holidaysFromJson(text);
    for (const Holiday &holiday : holidays ? *holidays : QList<Holiday>())
        addRow(rowFor(holiday.date, holiday.name));
}

ReminderScheduleEditor::ReminderScheduleEditor(QWidget *parent)
    : RowEditor(tr("Add a reminder"), tr("Remove this reminder"), parent)
{
}

QWidget *ReminderScheduleEditor::newRow()
{
    return rowFor({Channel::Email, durationOf(1, DaysUnit)});
}

QWidget *ReminderScheduleEditor::rowFor(const ReminderRule &rule)
{
    auto *box = new QWidget;
    auto *channel = new QComboBox(box);
    channel->setObjectName(u"ruleChannel"_s);
    channel->setAccessibleName(tr("Channel of the reminder"));
    for (const Channel each : channelsInOrder())
        channel->addItem(channelName(each), int(each));
    channel->setCurrentIndex(channel->findData(int(rule.channel)));
    const auto [amount, unit] = amountOf(rule.before);
    box->setProperty("asGiven", toString(rule.before));
    box->setProperty("amountGiven", amount);
    box->setProperty("unitGiven", int(unit));
    auto *number = new QSpinBox(box);
    number->setObjectName(u"ruleAmount"_s);
    number->setAccessibleName(tr("How long before the visit"));
    number->setRange(1, 9999);
    number->setValue(amount);
    number->setFixedWidth(72);
    auto *units = new QComboBox(box);
    units->setObjectName(u"ruleUnit"_s);
    units->setAccessibleName(tr("Unit of time"));
    units->addItem(tr("minutes before"), MinutesUnit);
    units->addItem(tr("hours before"), HoursUnit);
    units->addItem(tr("days before"), DaysUnit);
    units->setCurrentIndex(unit);
    QHBoxLayout *row = fieldRow(box);
    row->addWidget(channel);
    row->addWidget(number);
    row->addWidget(units);
    box->setFocusProxy(channel);
    connect(channel, &QComboBox::currentIndexChanged, this, &SettingEditor::edited);
    connect(number, &QSpinBox::valueChanged, this, &SettingEditor::edited);
    connect(units, &QComboBox::currentIndexChanged, this, &SettingEditor::edited);
    return box;
}

QString ReminderScheduleEditor::text() const
{
    QList<ReminderRule> schedule;
    for (const QWidget *row : rows()) {
        const auto channel = Channel(row->findChild<QComboBox *>(u"ruleChannel"_s)->currentData().toInt());
        schedule.append({channel, durationIn(row)});
    }
    return toJson(schedule);
}

void ReminderScheduleEditor::setText(const QString &text)
{
    clearRows();
    const auto schedule = reminderScheduleFromJson(text);
    for (const ReminderRule &rule : schedule ? *schedule : QList<ReminderRule>())
        addRow(rowFor(rule));
}

QuietHoursEditor::QuietHoursEditor(QWidget *parent)
    : SettingEditor(parent),
      m_on(new QCheckBox(tr("Send nothing from"), this)),
      m_from(new QTimeEdit(QTime(21, 0), this)),
      m_to(new QTimeEdit(QTime(8, 0), this))
{
    QHBoxLayout *row = fieldRow(this);
    row->addWidget(m_on);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_to);
    row->addStretch();
    setFocusProxy(m_on);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet to"));
    for (QTimeEdit *field : {m_from, m_to}) {
        field->setLayoutDirection(Qt::LeftToRight);
        field->setDisplayFormat(u"HH:mm"_s);
        field->setFixedWidth(76);
        connect(field, &QTimeEdit::timeChanged, this, &SettingEditor::edited);
        connect(m_on, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    connect(m_on, &QCheckBox::toggled, this, &SettingEditor::edited);
}

QString QuietHoursEditor::text() const
{
    if (!m_on->isChecked())
        return u"off"_s;
    return m_from->time().toString(u"HH:mm"_s) + u'-' + m_to->time().toString(u"HH:mm"_s);
}

void QuietHoursEditor::setText(const QString &text)
{
    const auto quiet = parseQuietHours(text, {});
    const auto hours = quiet ? *quiet : std::optional<QuietHours>();
    const QSignalBlocker quietly(this);
    m_on->setChecked(hours.has_value());
    m_from->setTime(QTime(0, 0).addSecs(60 * hours.value_or(QuietHours()).fromMinute));
    m_to->setTime(QTime(0, 0).addSecs(60 * hours.value_or(QuietHours()).toMinute));
    m_from->setEnabled(m_on->isChecked());
    m_to->setEnabled(m_on->isChecked());
}

} // namespace frontdesk
