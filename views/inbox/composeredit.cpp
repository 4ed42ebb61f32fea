#include "views/inbox/composeredit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

#include <cmath>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 8;

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::fitHeight);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ComposerEdit::lookForSlash);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::lookForSlash);
}

QSize ComposerEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    lines = std::clamp(lines, fewestLines, mostLines);
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return {200, int(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + frame + 4};
}

void ComposerEdit::fitHeight()
{
    const int wanted = sizeHint().height();
    if (height() != wanted)
        setFixedHeight(wanted);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

std::optional<QString> ComposerEdit::slashWord() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    static const QRegularExpression word(u"(?:^|\\s)/([^\\s/]*)$"_s);
    const auto hit = word.match(before);
    return hit.hasMatch() && !cursor.hasSelection() ? std::optional(hit.captured(1)) : std::nullopt;
}

void ComposerEdit::lookForSlash()
{
    const std::optional<QString> word = slashWord();
    if (!word) {
        m_dismissed = false;
        Q_EMIT slashGone();
    } else if (!m_dismissed) {
        Q_EMIT slashTyped(*word);
    }
}

void ComposerEdit::insertReply(const QString &text)
{
    QTextCursor cursor = textCursor();
    if (const auto word = slashWord())
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(word->size()) + 1);
    cursor.insertText(text);
    setTextCursor(cursor);
    selectPlaceholder();
}

bool ComposerEdit::selectPlaceholder()
{
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_s);
    const QTextCursor hit = document()->find(placeholder, 0);
    if (hit.isNull())
        return false;
    setTextCursor(hit);
    return true;
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT submitted();
        return;
    }
    if (m_listShown && plain
        && (enter || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Escape || key == Qt::Key_Tab)) {
        m_dismissed = key == Qt::Key_Escape;
        Q_EMIT listKeyPressed(key);
        return;
    }
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace frontdesk
