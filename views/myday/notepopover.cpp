#include "views/myday/notepopover.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include "views/common/card.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

NotePopover::NotePopover(const QString &title, const QString &note, QWidget *window)
    : Popover(window),
      m_text(new QPlainTextEdit(note, this))
{
    setForOnce();
    setObjectName(u"notePopover"_s);
    setAccessibleName(title);
    m_text->setObjectName(u"noteField"_s);
    m_text->setAccessibleName(title);
    m_text->setTabChangesFocus(true);
    m_text->setFixedSize(360, 120);
    m_text->moveCursor(QTextCursor::End);
    auto *leave = new QPushButton(tr("Back"), this);
    leave->setProperty("flat", true);
    auto *keepButton = new QPushButton(tr("Keep the note"), this);
    keepButton->setObjectName(u"keepNote"_s);
    keepButton->setProperty("primary", true);
    keepButton->setToolTip(tr("Ctrl+Enter"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keepButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(headingLabel(title, this));
    column->addWidget(m_text);
    column->addLayout(buttons);
    setFocusProxy(m_text);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(keepButton, &QPushButton::clicked, this, &NotePopover::keep);
}

void NotePopover::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        keep();
    else
        Popover::keyPressEvent(event);
}

void NotePopover::keep()
{
    const QString note = m_text->toPlainText().trimmed();
    dismiss();
    Q_EMIT kept(note);
}

} // namespace frontdesk
