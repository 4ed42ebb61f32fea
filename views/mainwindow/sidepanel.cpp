#include "views/mainwindow/sidepanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "views/calendar/legend.h"
#include "views/calendar/minimonth.h"
#include "views/calendar/pinboard.h"
#include "views/common/panel.h"
#include "views/common/theme.h"
#include "views/mainwindow/waitingdelegate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 256;

} // namespace

SidePanel::SidePanel(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_month(new MiniMonth(desk, this)),
      m_pinboard(new Pinboard(this)),
      m_waiting(new WaitingModel(desk, this)),
      m_waitingTitle(heading({})),
      m_nobody(new QLabel(tr("Patients who have arrived appear here. Press 3 on a visit."), this)),
      m_list(new QListView(this)),
      m_sections(new QVBoxLayout),
      m_legendTitle(heading(tr("Colours"))),
      m_legend(new Legend(this))
{
    setObjectName(u"sidePanel"_s);
    setFixedWidth(panelWidth);
    m_list->setObjectName(u"waitingList"_s);
    m_list->setAccessibleName(tr("Waiting patients"));
    m_list->setModel(m_waiting);
    m_list->setItemDelegate(new WaitingDelegate(m_list));
    m_list->setToolTip(tr("4 calls the chosen patient in"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::customContextMenuRequested, this, &SidePanel::showMenu);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nobody->setWordWrap(true);
    m_nobody->setProperty("secondary", true);
    m_nobody->setContentsMargins(8, 0, 8, 0);
    m_nobody->setFont(themeFont(TextSize::Small));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_month);
    column->addSpacing(8);
    column->addWidget(m_waitingTitle);
    column->addWidget(m_nobody);
    column->addWidget(m_list);
    column->addWidget(scrolled(), 1);
    column->addWidget(m_pinboard);
    column->addWidget(m_legendTitle);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(8, 0, 0, 0);
    legend->addWidget(m_legend);
    column->addLayout(legend);

    connect(m_waiting, &QAbstractItemModel::modelReset, this, &SidePanel::onWaitingChanged);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT visitChosen(AppointmentId(index.data(WaitingModel::VisitRole).toUuid()));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    onWaitingChanged();
}

/// What is too long for a low window is scrolled, never squeezed.
QWidget *SidePanel::scrolled()
{
    auto *inside = new QWidget;
    m_sections->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_sections, 1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"sections"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QLabel *SidePanel::heading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    label->setContentsMargins(8, 0, 8, 0);
    return label;
}

void SidePanel::onWaitingChanged()
{
    const int count = m_waiting->rowCount();
    m_waitingTitle->setText(count > 0 ? tr("Waiting (%1)").arg(count) : tr("Waiting"));
    m_nobody->setVisible(count == 0);
    m_list->setVisible(count > 0);
    constexpr int most = 4; // the waitlist below needs room, too
    const int rows = std::min(count, most);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_waiting->index(0));
}

void SidePanel::addSection(QWidget *section)
{
    m_sections->addWidget(section);
    foldLegend();
}

/// People who wait come before what the colours mean, where there is no room for both.
void SidePanel::foldLegend()
{
    constexpr int roomForSections = 240;
    const int legend = m_legendTitle->sizeHint().height() + m_legend->sizeHint().height() + 2 * layout()->spacing();
    const int others = layout()->minimumSize().height() - (m_legend->isHidden() ? 0 : legend);
    const bool shown = others + legend + (m_sections->isEmpty() ? 0 : roomForSections) <= height();
    if (shown == m_legend->isHidden()) {
        m_legendTitle->setVisible(shown);
        m_legend->setVisible(shown);
    }
}

QSize SidePanel::minimumSizeHint() const
{
    constexpr int least = 480;
    return {panelWidth, least};
}

bool SidePanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        foldLegend();
    return QWidget::event(event);
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldLegend();
}

AppointmentId SidePanel::chosen() const
{
    return AppointmentId(m_list->currentIndex().data(WaitingModel::VisitRole).toUuid());
}

void SidePanel::showMenu(QPoint position)
{
    const AppointmentId id = chosen();
    if (id.isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"waitingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Call in"), this, [this, id] { Q_EMIT startWanted(id); })->setShortcut(Qt::Key_4);
    menu->addAction(tr("Show the visit"), this, [this, id] { Q_EMIT visitChosen(id); })->setShortcut(Qt::Key_Return);
    menu->addAction(tr("Not arrived after all"), this, [this, id] { Q_EMIT notHereWanted(id); })
        ->setShortcut(Qt::Key_3);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    const AppointmentId id = event->type() == QEvent::KeyPress ? chosen() : AppointmentId();
    const int key = id.isNull() ? 0 : static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_4)
        Q_EMIT startWanted(id);
    else if (key == Qt::Key_3)
        Q_EMIT notHereWanted(id);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SidePanel::paintEvent(QPaintEvent *)
{
    paintSidePanel(*this);
}

} // namespace frontdesk
