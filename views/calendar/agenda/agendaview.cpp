#include "views/calendar/agenda/agendaview.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include "views/calendar/agenda/agendadelegate.h"
#include "views/calendar/viewcommands.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

AgendaView::AgendaView(const Desk &desk, const DayModel &model, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(model),
      m_agenda(model),
      m_filter(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    setObjectName(u"agendaView"_s);
    buildLayout();
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_agenda.setText(text); });
    connect(&m_agenda, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selected(); });
    connect(&m_agenda, &QAbstractItemModel::modelReset, this, &AgendaView::onReset);
    connect(m_list, &QListView::doubleClicked, this, &AgendaView::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT selectionChanged(selected()); });
    onReset();
}

void AgendaView::buildLayout()
{
    m_filter->setObjectName(u"agendaFilter"_s);
    m_filter->setAccessibleName(tr("Filter the agenda"));
    m_filter->setPlaceholderText(tr("Filter by patient, doctor, type, room or note"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(420);
    m_list->setObjectName(u"agendaList"_s);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setModel(&m_agenda);
    m_list->setItemDelegate(new AgendaDelegate(m_agenda, m_desk, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_nothing->setObjectName(u"agendaNothing"_s);
    m_nothing->setProperty("secondary", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 12, 20, 0);
    top->addWidget(m_filter, 1);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
}

QWidget *AgendaView::canvas()
{
    return m_list->viewport();
}

AppointmentId AgendaView::visitUnder(QPoint position) const
{
    const VisitCard *card = m_agenda.card(m_list->indexAt(position));
    return card ? card->appointment.id : AppointmentId();
}

QRect AgendaView::seenRect(AppointmentId id) const
{
    const QModelIndex index = m_agenda.indexOf(id);
    return index.isValid() ? m_list->visualRect(index) & m_list->viewport()->rect() : QRect();
}

AppointmentId AgendaView::selected() const
{
    const VisitCard *card = m_agenda.card(m_list->currentIndex());
    return card ? card->appointment.id : AppointmentId();
}

void AgendaView::select(AppointmentId id)
{
    m_list->setCurrentIndex(m_agenda.indexOf(id));
}

void AgendaView::reveal(AppointmentId id)
{
    m_list->scrollTo(m_agenda.indexOf(id));
}

void AgendaView::onReset()
{
    if (!m_kept.isNull())
        select(m_kept);
    tell();
}

/// What an empty list means.
void AgendaView::tell()
{
    const bool empty = m_agenda.rowCount() == 0;
    m_nothing->setText(m_filter->text().trimmed().isEmpty() ? tr("No visits in these four weeks. Press C to book one.")
                                                            : tr("No visit matches “%1”.").arg(m_filter->text()));
    m_nothing->setVisible(empty);
    m_list->setVisible(!empty);
    setFocusProxy(empty ? static_cast<QWidget *>(m_filter) : m_list);
}

void AgendaView::activate(const QModelIndex &index)
{
    if (const VisitCard *card = m_agenda.card(index))
        Q_EMIT visitActivated(card->appointment.id);
    else if (index.isValid())
        Q_EMIT dayWanted(index.data(AgendaModel::DateRole).toDate());
}

bool AgendaView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter) {
        const auto *key = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent *>(event) : nullptr;
        const bool down = key && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return);
        if (down && m_agenda.rowCount() > 0) {
            m_list->setFocus();
            if (selected().isNull() && m_agenda.rowCount() > 1)
                m_list->setCurrentIndex(m_agenda.index(1));
        }
        return down;
    }
    if (event->type() == QEvent::KeyPress && watched == m_list)
        return takeKey(*dynamic_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ContextMenu && watched == m_list->viewport()) {
        const auto *menu = dynamic_cast<QContextMenuEvent *>(event);
        const AppointmentId id = visitUnder(menu->pos());
        if (!id.isNull()) {
            select(id);
            Q_EMIT menuWanted(id, menu->globalPos());
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool AgendaView::takeKey(QKeyEvent &event)
{
    using Kind = DayCommand::Kind;
    const auto command = dayCommandFor(event, isRightToLeft());
    if (!command || command->kind == Kind::MoveCursor || command->kind == Kind::FirstSlot)
        return false; // the list's own
    if (command->kind == Kind::Activate) {
        activate(m_list->currentIndex());
        return true;
    }
    if (command->kind == Kind::Leave) {
        m_list->setCurrentIndex({});
        return true;
    }
    if (command->kind == Kind::NewVisit) {
        Q_EMIT newVisitWanted();
        return true;
    }
    const QPoint middle = m_list->viewport()->mapToGlobal(seenRect(selected()).center());
    return runCommon(*this, *command, selected(), middle);
}

void AgendaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
}

} // namespace frontdesk
