#include "views/booking/repeatfield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStackedWidget>

#include <array>

#include "views/booking/repeattexts.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAWeek = 7;
constexpr int usualCount = 8;
constexpr int usualMonths = 3;
constexpr int mostEvery = 52;

enum End { AfterTimes, OnDate };

} // namespace

RepeatField::RepeatField(QWidget *parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_panel(new QWidget(this)),
      m_every(new QSpinBox(m_panel)),
      m_weekdays(buildWeekdays()),
      m_end(new QComboBox(m_panel)),
      m_endValue(new QStackedWidget(m_panel)),
      m_count(new QSpinBox(m_panel)),
      m_until(new QDateEdit(m_panel)),
      m_words(new QLabel(m_panel))
{
    auto *label = new QLabel(tr("Repeat"), this);
    label->setFont(themeFont(TextSize::Small, QFont::Medium));
    label->setProperty("secondary", true);
    label->setBuddy(m_kind);
    m_kind->setObjectName(u"repeatField"_s);
    m_kind->setAccessibleName(tr("Repeat"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_kind);
    column->addWidget(m_panel);

    auto *inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(0, 4, 0, 0);
    inside->setSpacing(8);
    buildRule(m_panel);
    inside->addWidget(m_weekdays);
    buildEnd(m_panel);
    m_words->setObjectName(u"repeatWords"_s);
    m_words->setWordWrap(true);
    m_words->setProperty("secondary", true);
    m_words->setFont(themeFont(TextSize::Small));
    inside->addWidget(m_words);
    reset();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RepeatField::onKindChosen);
}

void RepeatField::buildRule(QWidget *panel)
{
    m_every->setObjectName(u"repeatEvery"_s);
    m_every->setAccessibleName(tr("Every how many"));
    m_every->setRange(1, mostEvery);
    m_every->setPrefix(tr("every "));
    m_end->setObjectName(u"repeatEnd"_s);
    m_end->setAccessibleName(tr("When it ends"));
    m_end->addItem(tr("ends after"), AfterTimes);
    m_end->addItem(tr("ends on"), OnDate);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_every, 3);
    row->addWidget(m_end, 3);
    row->addWidget(m_endValue, 4);
    qobject_cast<QVBoxLayout *>(panel->layout())->addLayout(row);
    connect(m_every, &QSpinBox::valueChanged, this, &RepeatField::onEdited);
    connect(m_end, &QComboBox::currentIndexChanged, this, [this](int end) {
        m_endValue->setCurrentIndex(end);
        onEdited();
    });
}

void RepeatField::buildEnd(QWidget *panel)
{
    Q_UNUSED(panel)
    m_count->setObjectName(u"repeatCount"_s);
    m_count->setAccessibleName(tr("How many visits"));
    m_count->setRange(2, maximumOccurrences);
    m_count->setSuffix(tr(" visits"));
    m_until->setObjectName(u"repeatUntil"_s);
    m_until->setAccessibleName(tr("The last day"));
    m_until->setDisplayFormat(u"d MMM yyyy"_s);
    m_until->setCalendarPopup(true);
    m_endValue->addWidget(m_count);
    m_endValue->addWidget(m_until);
    m_endValue->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_count, &QSpinBox::valueChanged, this, &RepeatField::onEdited);
    connect(m_until, &QDateEdit::dateChanged, this, &RepeatField::onEdited);
}

QWidget *RepeatField::buildWeekdays()
{
    auto *row = new QWidget(m_panel);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (int day = 1; day <= daysAWeek; ++day) {
        auto *chip = new QPushButton(QLocale().dayName(day, QLocale::ShortFormat), row);
        chip->setObjectName(u"repeatDay%1"_s.arg(day));
        chip->setAccessibleName(QLocale().dayName(day, QLocale::LongFormat));
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        chip->setProperty("narrow", true);
        chip->setMinimumWidth(1);
        line->addWidget(chip, 1);
        m_days.append(chip);
        connect(chip, &QPushButton::clicked, this, &RepeatField::onEdited);
    }
    return row;
}

RepeatChoice::Kind RepeatField::kind() const
{
    return RepeatChoice::Kind(m_kind->currentData().toInt());
}

void RepeatField::reset()
{
    const QScopedValueRollback filling(m_filling, true);
    setFirst(m_first, m_zone);
    m_kind->setCurrentIndex(0);
    m_every->setValue(1);
    m_end->setCurrentIndex(0);
    m_count->setValue(usualCount);
    m_skipped.clear();
    m_panel->hide();
}

void RepeatField::setFirst(const TimeRange &first, const TimeZone &zone)
{
    const QScopedValueRollback filling(m_filling, true);
    const QDate before = m_zone.dateOf(m_first.start);
    m_first = first;
    m_zone = zone;
    const QDate date = zone.dateOf(first.start);
    const int row = std::max(0, m_kind->currentIndex());
    using Kind = RepeatChoice::Kind;
    const std::array<std::pair<Kind, QString>, 5> entries{
        {{Kind::Never, tr("Does not repeat")},
         {Kind::Daily, tr("Daily")},
         {Kind::Weekly, tr("Weekly")},
         {Kind::MonthlyOnDay, tr("Monthly on day %1").arg(date.day())},
         {Kind::MonthlyOnWeekday,
          tr("Monthly on the %1 %2")
              .arg(weekOfMonthText(date), QLocale().dayName(date.dayOfWeek(), QLocale::LongFormat))}}};
    m_kind->clear();
    for (const auto &[kind, name] : entries)
        m_kind->addItem(name, int(kind));
    m_kind->setCurrentIndex(row);
    if (before != date || !m_days.at(date.dayOfWeek() - 1)->isChecked()) {
        for (int day = 0; day < daysAWeek; ++day) // the first visit's own day, unless others were chosen by hand
            m_days.at(day)->setChecked(day + 1 == date.dayOfWeek());
        m_skipped.clear();
    }
    m_until->setMinimumDate(date);
    if (m_until->date() <= date)
        m_until->setDate(date.addMonths(usualMonths));
    say();
}

void RepeatField::skip(const QList<QDate> &days)
{
    m_skipped += days;
    onEdited();
}

RepeatChoice RepeatField::choice() const
{
    RepeatChoice choice;
    choice.kind = kind();
    choice.every = m_every->value();
    if (choice.kind == RepeatChoice::Kind::Weekly) {
        for (int day = 0; day < daysAWeek; ++day) {
            if (m_days.at(day)->isChecked())
                choice.weekdays.append(Qt::DayOfWeek(day + 1));
        }
    }
    const bool byDate = m_end->currentData().toInt() == OnDate;
    choice.count = byDate ? 0 : m_count->value();
    choice.until = byDate ? m_until->date() : QDate();
    choice.skipped = m_skipped;
    return choice;
}

void RepeatField::onKindChosen()
{
    if (m_filling)
        return;
    m_skipped.clear();
    m_panel->setVisible(kind() != RepeatChoice::Kind::Never);
    m_weekdays->setVisible(kind() == RepeatChoice::Kind::Weekly);
    onEdited();
}

void RepeatField::onEdited()
{
    if (m_filling)
        return;
    say();
    Q_EMIT edited();
}

void RepeatField::say()
{
    const bool weeks = kind() == RepeatChoice::Kind::Weekly;
    const bool days = kind() == RepeatChoice::Kind::Daily;
    const int every = m_every->value();
    m_every->setSuffix(days    ? (every == 1 ? tr(" day") : tr(" days"))
                       : weeks ? (every == 1 ? tr(" week") : tr(" weeks"))
                               : (every == 1 ? tr(" month") : tr(" months")));
    if (kind() != RepeatChoice::Kind::Never)
        m_words->setText(repeatWords(choice(), m_first, m_zone));
}

} // namespace frontdesk
