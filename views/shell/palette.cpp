#include "views/shell/palette.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

#include "views/common/card.h"
#include "views/common/theme.h"
#include "views/shell/palettedelegate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int paletteWidth = 620;
constexpr int listHeight = 38 * 9 + 8;
constexpr int top = 56;

} // namespace

Palette::Palette(ActionRegistry &actions, const SearchDesk &search, QWidget *window)
    : Popover(window),
      m_actions(actions),
      m_model(new PaletteModel(actions, search, this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(explanation(tr("Nothing fits. Try a name, a phone number, a date or a command."), this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search and commands"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setMinimumHeight(36);
    m_field->setFont(themeFont(TextSize::Title));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setContentsMargins(8, 8, 8, 8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(this, &Popover::dismissed, this, [this] {
        if (m_before)
            m_before->setFocus();
    });
}

void Palette::open(PaletteModel::Mode mode)
{
    if (!isOpen())
        m_before = window()->focusWidget();
    m_model->setMode(mode);
    const QString hint = mode == PaletteModel::Mode::Search ? tr("Find a patient, a visit or a message")
                                                            : tr("What would you like to do, or whom do you look for?");
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_field->clear();
    search({});
    openBeside(parentWidget()->rect());
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::search(const QString &text)
{
    m_model->setText(text);
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0 && !text.simplified().isEmpty());
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFixedHeight(std::min(listHeight, 38 * rows + 8));
    if (isOpen())
        moveBeside(parentWidget()->rect());
}

QSize Palette::wantedSize() const
{
    const int width = std::min(paletteWidth, parentWidget()->width() - 32);
    return {width + contentsMargins().left() + contentsMargins().right(), layout()->totalMinimumSize().height()};
}

QPoint Palette::placeFor(const QRect &) const
{
    return {middle(0).x(), top - contentsMargins().top()};
}

void Palette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int wanted = m_list->currentIndex().row() + rows;
    const bool step = rows == 1 || rows == -1;
    const int row = step ? (wanted + count) % count : std::clamp(wanted, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return Popover::eventFilter(watched, event);
    }
}

void Palette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->entry(row);
    dismiss();
    switch (entry.kind) {
    case PaletteEntry::Kind::Action:
        m_actions.run(entry.actionId);
        break;
    case PaletteEntry::Kind::Date:
        Q_EMIT dateChosen(entry.date);
        break;
    case PaletteEntry::Kind::Patient:
        Q_EMIT patientChosen(entry.patient);
        break;
    case PaletteEntry::Kind::Card:
        Q_EMIT cardChosen(entry.patient.id);
        break;
    case PaletteEntry::Kind::Visit:
        Q_EMIT visitChosen(entry.visit, entry.date);
        break;
    case PaletteEntry::Kind::Message:
        Q_EMIT conversationChosen(entry.conversation);
        break;
    }
}

} // namespace frontdesk
