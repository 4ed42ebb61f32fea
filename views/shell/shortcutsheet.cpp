#include "views/shell/shortcutsheet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "views/common/actions.h"
#include "views/common/card.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnCount = 3;
constexpr int columnWidth = 280;

QStringList groupsOf(const QList<DeskAction> &actions)
{
    QStringList groups;
    for (const DeskAction &action : actions) {
        if (!action.keys.isEmpty() && !groups.contains(action.group))
            groups.append(action.group);
    }
    return groups;
}

QLabel *keysLabel(const DeskAction &action, QWidget *parent)
{
    auto *label = new QLabel(leftToRight(keysText(action.keys)), parent);
    label->setFont(themeFont(TextSize::Small, QFont::Medium));
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry &actions, QWidget *window) : Popover(window), m_actions(actions)
{
    setObjectName(u"shortcutSheet"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(tr("Keyboard shortcuts"), this));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"shortcutScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll);
    connect(this, &Popover::dismissed, this, [this] {
        if (m_before)
            m_before->setFocus();
    });
}

void ShortcutSheet::open()
{
    if (isOpen()) {
        dismiss();
        return;
    }
    m_before = window()->focusWidget();
    auto *scroll = findChild<QScrollArea *>(u"shortcutScroll"_s);
    m_content = makeContent();
    scroll->setWidget(m_content);
    const QSize room = parentWidget()->size() - QSize(32, 32);
    const int chrome = 96 + contentsMargins().top() + contentsMargins().bottom();
    const int height = std::min(m_content->sizeHint().height() + 8, room.height() - chrome);
    scroll->setFixedSize(std::min(m_content->sizeHint().width() + 16, room.width() - 64), height);
    openBeside(parentWidget()->rect());
    setFocus(Qt::ShortcutFocusReason);
}

QPoint ShortcutSheet::placeFor(const QRect &) const
{
    return middle(0.5);
}

/// The groups in columns that are about equally long.
QWidget *ShortcutSheet::makeContent()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(28);
    QList<QVBoxLayout *> columns;
    QList<int> heights;
    for (int i = 0; i < columnCount; ++i) {
        columns.append(new QVBoxLayout);
        columns.last()->setSpacing(18);
        heights.append(0);
        row->addLayout(columns.last());
    }
    for (const QString &group : groupsOf(m_actions.actions())) {
        const qsizetype shortest = std::ranges::min_element(heights) - heights.begin();
        QWidget *part = makeGroup(group);
        heights[shortest] += part->sizeHint().height() + 18;
        columns.at(shortest)->addWidget(part);
    }
    for (QVBoxLayout *column : std::as_const(columns))
        column->addStretch();
    return content;
}

QWidget *ShortcutSheet::makeGroup(const QString &group)
{
    auto *part = new QWidget;
    part->setFixedWidth(columnWidth);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    auto *title = new QLabel(group, part);
    title->setFont(themeFont(TextSize::Small, QFont::DemiBold));
    title->setProperty("secondary", true);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const DeskAction &action : m_actions.actions()) {
        if (action.group != group || action.keys.isEmpty())
            continue;
        const int line = grid->rowCount();
        auto *text = new QLabel(action.text, part);
        text->setWordWrap(true);
        grid->addWidget(text, line, 0);
        grid->addWidget(keysLabel(action, part), line, 1);
    }
    return part;
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == u"?"_s) {
        dismiss();
        event->accept();
        return;
    }
    Popover::keyPressEvent(event);
}

} // namespace frontdesk
