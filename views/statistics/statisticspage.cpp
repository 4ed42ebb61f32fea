#include "views/statistics/statisticspage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include "views/common/datefield.h"
#include "views/common/errortexts.h"
#include "views/common/savedfile.h"
#include "views/common/table.h"
#include "views/common/theme.h"
#include "views/statistics/statisticscharts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *arrow(Icon icon, const QString &name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setIcon(themedIcon(icon, Theme::current().text));
    return button;
}

} // namespace

StatisticsPage::StatisticsPage(StatisticsDesk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_kind(new QComboBox(this)),
      m_back(arrow(Icon::Previous, u"periodBack"_s, tr("The period before"), this)),
      m_forth(arrow(Icon::Next, u"periodForth"_s, tr("The next period"), this)),
      m_title(new QLabel(this)),
      m_first(dateField(u"periodFirst"_s, tr("From"), this)),
      m_last(dateField(u"periodLast"_s, tr("To"), this)),
      m_state(new QLabel(this)),
      m_asTable(new QPushButton(tr("As a table"), this)),
      m_save(new QPushButton(tr("Save CSV…"), this)),
      m_stack(new QStackedWidget(this)),
      m_charts(new StatisticsCharts),
      m_table(new Table)
{
    m_table->setObjectName(u"figuresTable"_s);
    m_table->setAccessibleName(tr("Figures"));
    m_table->setModel(&m_figures);
    m_table->setWidths({200, 0, 180, 180}, FiguresTable::NameColumn);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_charts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Charts"));
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 0);
    column->setSpacing(12);
    column->addLayout(buildBar());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_kind);
    addKinds();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StatisticsPage::chooseKind);
    connect(m_back, &QToolButton::clicked, this, [this] { showPeriod(stepped(m_period, -1)); });
    connect(m_forth, &QToolButton::clicked, this, [this] { showPeriod(stepped(m_period, 1)); });
    for (QDateEdit *field : {m_first, m_last})
        connect(field, &QDateEdit::dateChanged, this, &StatisticsPage::chooseDates);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
    connect(m_save, &QPushButton::clicked, this, &StatisticsPage::save);
}

QLayout *StatisticsPage::buildBar()
{
    m_kind->setObjectName(u"periodKind"_s);
    m_kind->setAccessibleName(tr("How long a period"));
    m_title->setObjectName(u"periodTitle"_s);
    m_title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_state->setObjectName(u"statisticsState"_s);
    m_state->setProperty("secondary", true);
    m_asTable->setObjectName(u"figuresAsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setProperty("chip", true);
    m_save->setObjectName(u"saveFigures"_s);
    m_save->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_back, m_forth, m_title, m_first, m_last, m_state})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_asTable);
    row->addWidget(m_save);
    return row;
}

void StatisticsPage::addKinds()
{
    m_kind->addItem(tr("Week"), int(Period::Kind::Week));
    m_kind->addItem(tr("Month"), int(Period::Kind::Month));
    m_kind->addItem(tr("Quarter"), int(Period::Kind::Quarter));
    m_kind->addItem(tr("Year"), int(Period::Kind::Year));
    m_kind->addItem(tr("Own dates"), int(Period::Kind::Own));
    m_kind->setCurrentIndex(m_kind->findData(int(Period::Kind::Month)));
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_period.first.isValid())
        count();
    else
        showPeriod(periodOf(Period::Kind::Month, m_desk.today()));
}

/// Goes on around where one was: today, where that is in the period, else its beginning. Own dates begin as those shown.
void StatisticsPage::chooseKind()
{
    const auto kind = Period::Kind(m_kind->currentData().toInt());
    if (kind == Period::Kind::Own)
        return showPeriod({kind, m_period.first, m_period.last});
    const QDate today = m_desk.today();
    const bool holdsToday = m_period.first <= today && today <= m_period.last;
    showPeriod(periodOf(kind, holdsToday ? today : m_period.first));
}

void StatisticsPage::chooseDates()
{
    if (m_period.kind == Period::Kind::Own)
        showPeriod({Period::Kind::Own, m_first->date(), std::max(m_first->date(), m_last->date())});
}

void StatisticsPage::showPeriod(const Period &period)
{
    m_period = period;
    const bool own = period.kind == Period::Kind::Own;
    m_title->setText(periodText(period));
    m_title->setVisible(!own);
    for (QDateEdit *field : {m_first, m_last})
        field->setVisible(own);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(period.first);
    m_last->setDate(period.last);
    count();
}

void StatisticsPage::count()
{
    m_counting = true;
    m_state->setText(tr("Counting…"));
    m_desk.figures(m_period, this,
                   [this, period = m_period](const Result<ComparedFigures> &figures) { take(period, figures); });
}

/// Answers to what was asked before one has moved on are late, and say nothing any more.
void StatisticsPage::take(const Period &period, const Result<ComparedFigures> &figures)
{
    if (period != m_period)
        return;
    m_counting = false;
    if (!figures) {
        m_state->setText(errorText(figures.error(), TimeZone::utc()));
        return;
    }
    m_state->setText(tr("compared with %1").arg(periodText(figures->before.period)));
    m_figures.setFigures(*figures);
    m_charts->setFigures(*figures);
    m_save->setEnabled(true);
}

void StatisticsPage::save()
{
    askWhereToSave(this, u"figures-%1.csv"_s.arg(m_period.first.toString(Qt::ISODate)), tr("CSV (*.csv)"),
                   [this](const QString &path) {
                       const QString problem = saveFile(path, m_figures.csv());
                       if (problem.isEmpty())
                           Q_EMIT said(tr("Saved: %1").arg(path));
                       else
                           Q_EMIT complained(tr("Not saved: %1").arg(problem));
                   });
}

} // namespace frontdesk
