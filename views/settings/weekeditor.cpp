#include "views/settings/weekeditor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "models/services/settingcodec.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hour = 60;
constexpr int endOfDay = 24 * hour;
constexpr int dayNameWidth = 120;
constexpr int rowHeight = 34;

int minuteOf(const QTimeEdit *field)
{
    return field->time().hour() * hour + field->time().minute();
}

void setMinute(QTimeEdit *field, int minute)
{
    const QSignalBlocker quiet(field);
    field->setTime(QTime(minute % endOfDay / hour, minute % hour));
}

QTimeEdit *timeField(QWidget *parent, const QString &name)
{
    auto *field = new QTimeEdit(parent);
    field->setLayoutDirection(Qt::LeftToRight); // before the format, which is turned round otherwise
    field->setDisplayFormat(u"HH:mm"_s);
    field->setAccessibleName(name);
    field->setFixedWidth(76);
    return field;
}

} // namespace

WeekdayRow::WeekdayRow(int weekday, QWidget *parent)
    : QWidget(parent),
      m_day(QLocale().dayName(weekday, QLocale::LongFormat)),
      m_open(new QCheckBox(m_day, this)),
      m_row(new QHBoxLayout(this)),
      m_closed(new QLabel(tr("closed"), this)),
      m_split(new QPushButton(tr("Add a break"), this)),
      m_join(new QPushButton(tr("No break"), this))
{
    setObjectName(u"weekday%1"_s.arg(weekday));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_open->setMinimumWidth(dayNameWidth);
    m_open->setAccessibleName(tr("%1: open").arg(m_day));
    m_row->addWidget(m_open);
    for (int number = 0; number < mostStretches; ++number)
        m_fields.at(size_t(number)) = addFields(number);
    for (QPushButton *button : {m_split, m_join}) {
        button->setProperty("link", true);
        button->setAccessibleName(u"%1: %2"_s.arg(m_day, button->text()));
        m_row->addWidget(button);
    }
    m_closed->setProperty("secondary", true);
    m_row->addWidget(m_closed);
    m_row->addStretch();
    setFixedHeight(rowHeight);
    connect(m_open, &QCheckBox::clicked, this, [this](bool open) {
        m_count = open ? 1 : 0;
        follow();
        Q_EMIT edited();
    });
    connect(m_split, &QPushButton::clicked, this, &WeekdayRow::split);
    connect(m_join, &QPushButton::clicked, this, &WeekdayRow::join);
    setStretches({});
}

WeekdayRow::Fields WeekdayRow::addFields(int number)
{
    Fields fields;
    fields.box = new QWidget(this);
    auto *row = new QHBoxLayout(fields.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    fields.opens = timeField(fields.box, tr("%1: opens").arg(m_day));
    fields.closes = timeField(fields.box, tr("%1: closes").arg(m_day));
    setMinute(fields.opens, 9 * hour);
    setMinute(fields.closes, 17 * hour);
    if (number > 0)
        row->addWidget(new QLabel(tr("and"), fields.box));
    row->addWidget(fields.opens);
    row->addWidget(new QLabel(u"–"_s, fields.box));
    row->addWidget(fields.closes);
    m_row->addWidget(fields.box);
    for (QTimeEdit *field : {fields.opens, fields.closes})
        connect(field, &QTimeEdit::timeChanged, this, &WeekdayRow::edited);
    return fields;
}

QList<OpenStretch> WeekdayRow::stretches() const
{
    QList<OpenStretch> result;
    for (int number = 0; number < m_count; ++number) {
        const Fields &fields = m_fields.at(size_t(number));
        const int closes = minuteOf(fields.closes);
        result.append({minuteOf(fields.opens), closes == 0 ? endOfDay : closes});
    }
    return result;
}

void WeekdayRow::setStretches(const QList<OpenStretch> &stretches)
{
    m_count = int(std::min<qsizetype>(stretches.size(), mostStretches));
    for (int number = 0; number < m_count; ++number) {
        setMinute(m_fields.at(size_t(number)).opens, stretches.at(number).opensMinute);
        setMinute(m_fields.at(size_t(number)).closes, stretches.at(number).closesMinute);
    }
    follow();
}

void WeekdayRow::follow()
{
    m_open->setChecked(m_count > 0);
    for (int number = 0; number < mostStretches; ++number)
        m_fields.at(size_t(number)).box->setVisible(number < m_count);
    m_closed->setVisible(m_count == 0);
    m_split->setVisible(m_count > 0 && m_count < mostStretches);
    m_join->setVisible(m_count > 1);
}

/// An hour's break in the middle of the last stretch.
void WeekdayRow::split()
{
    const OpenStretch last = stretches().constLast();
    const int middle = (last.opensMinute + last.closesMinute) / 2 / hour * hour;
    const Fields &before = m_fields.at(size_t(m_count - 1));
    const Fields &after = m_fields.at(size_t(m_count));
    if (middle <= last.opensMinute || middle + hour >= last.closesMinute)
        return;
    setMinute(before.closes, middle);
    setMinute(after.opens, middle + hour);
    setMinute(after.closes, last.closesMinute);
    ++m_count;
    follow();
    after.opens->setFocus();
    Q_EMIT edited();
}

void WeekdayRow::join()
{
    const int closes = stretches().constLast().closesMinute;
    m_count = 1;
    setMinute(m_fields.front().closes, closes);
    follow();
    m_split->setFocus();
    Q_EMIT edited();
}

WeekEditor::WeekEditor(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (size_t day = 0; day < m_rows.size(); ++day) {
        m_rows.at(day) = new WeekdayRow(int(day) + 1, this);
        column->addWidget(m_rows.at(day));
        connect(m_rows.at(day), &WeekdayRow::edited, this, &WeekEditor::edited);
    }
    setFocusProxy(m_rows.front()->findChild<QCheckBox *>());
}

WeeklyHours WeekEditor::hours() const
{
    WeeklyHours hours;
    for (size_t day = 0; day < m_rows.size(); ++day)
        hours.days.at(day) = m_rows.at(day)->stretches();
    return hours;
}

void WeekEditor::setHours(const WeeklyHours &hours)
{
    for (size_t day = 0; day < m_rows.size(); ++day)
        m_rows.at(day)->setStretches(hours.days.at(day));
}

HoursSettingEditor::HoursSettingEditor(QWidget *parent) : SettingEditor(parent), m_week(new WeekEditor(this))
{
    fillWith(m_week);
    connect(m_week, &WeekEditor::edited, this, &SettingEditor::edited);
}

QString HoursSettingEditor::text() const
{
    return toJson(m_week->hours());
}

void HoursSettingEditor::setText(const QString &text)
{
    const auto hours = weeklyHoursFromJson(text);
    m_week->setHours(hours ? *hours : defaultWeeklyHours());
}

} // namespace frontdesk
