#include "views/mainwindow/headerbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "views/calendar/scopebutton.h"
#include "views/calendar/viewswitch.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/shell/searchbutton.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

HeaderBar::HeaderBar(const Desk &desk, const DayModel &model, QWidget *parent)
    : QWidget(parent),
      m_back(button(u"previousDay"_s, tr("Back"))),
      m_forth(button(u"nextDay"_s, tr("Forward"))),
      m_today(new QPushButton(tr("Today"), this)),
      m_date(new QLabel(this)),
      m_views(new ViewSwitch(this)),
      m_scope(new ScopeButton(desk, model, this)),
      m_title(new QLabel(this)),
      m_search(new SearchButton(this)),
      m_network(new QLabel(this)),
      m_new(new QPushButton(tr("New visit"), this)),
      m_panel(button(u"panelButton"_s, tr("Side panel")))
{
    constexpr int barHeight = 48;
    setFixedHeight(barHeight);
    m_today->setObjectName(u"todayButton"_s);
    m_date->setObjectName(u"dateLabel"_s);
    m_date->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(longDate(QDate(2026, 11, 25))) + 16);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_title->hide();
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(280);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_network->setObjectName(u"networkState"_s);
    m_network->hide();
    m_new->setObjectName(u"newVisitButton"_s);
    m_new->setProperty("primary", true);
    m_panel->setCheckable(true);
    m_panel->setChecked(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_today);
    row->addWidget(m_forth);
    row->addSpacing(12);
    row->addWidget(m_date);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_views);
    row->addWidget(m_scope);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addSpacing(12);
    row->addWidget(m_network);
    row->addSpacing(4);
    row->addWidget(m_new);
    row->addWidget(m_panel);
    dressIcons();

    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_today, &QPushButton::clicked, this, &HeaderBar::todayWanted);
    connect(m_new, &QPushButton::clicked, this, &HeaderBar::newVisitWanted);
    connect(m_views, &ViewSwitch::modeWanted, this, &HeaderBar::modeWanted);
    connect(m_panel, &QToolButton::clicked, this, &HeaderBar::panelToggled);
    connect(m_search, &SearchButton::clicked, this, &HeaderBar::searchWanted);
}

QToolButton *HeaderBar::button(const QString &name, const QString &accessible)
{
    auto *result = new QToolButton(this);
    result->setObjectName(name);
    result->setAccessibleName(accessible);
    result->setToolTip(accessible);
    result->setFocusPolicy(Qt::TabFocus);
    return result;
}

void HeaderBar::setCalendar(CalendarMode mode, const QString &title, bool isToday)
{
    m_date->setText(title);
    m_date->setAccessibleName(title);
    m_today->setEnabled(!isToday);
    m_views->setMode(mode);
    m_scope->tell();
    layout()->activate();
}

void HeaderBar::setPageTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_back, m_today, m_forth, m_date, m_views, m_scope, m_new, m_panel})
        widget->setVisible(title.isEmpty());
    layout()->activate();
}

void HeaderBar::addTool(QWidget *tool)
{
    layout()->addWidget(tool);
}

void HeaderBar::setNetworkState(const QString &text, const QString &details, bool good)
{
    const Theme &theme = Theme::current();
    m_network->setText(u"<span style='color:%1'>●</span> %2"_s.arg((good ? theme.success : theme.danger).name(),
                                                                   text.toHtmlEscaped()));
    m_network->setToolTip(details);
    m_network->setAccessibleName(text);
    m_network->show();
}

void HeaderBar::setPanelShown(bool shown)
{
    m_panel->setChecked(shown);
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        dressIcons();
}

void HeaderBar::dressIcons()
{
    const QColor color = Theme::current().text;
    m_back->setIcon(themedIcon(Icon::Previous, color));
    m_forth->setIcon(themedIcon(Icon::Next, color));
    m_panel->setIcon(themedIcon(Icon::Collapse, color));
    m_new->setIcon(themedIcon(Icon::Add, Theme::current().onAccent));
    m_search->setLeadingIcon(themedIcon(Icon::Search, Theme::current().secondary));
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace frontdesk
