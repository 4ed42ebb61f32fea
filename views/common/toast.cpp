#include "views/common/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

Toast::Toast(QWidget *window) : QFrame(window), m_text(new QLabel(this)), m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(u"toastUndo"_s);
    m_undo->setAccessibleName(tr("Undo the last change"));
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_undo->setCursor(Qt::PointingHandCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fade(1, 0); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, bool undoable)
{
    m_bad = false;
    m_undo->setVisible(undoable);
    present(text);
}

void Toast::complain(const QString &text)
{
    m_bad = true;
    m_undo->setVisible(false);
    present(text);
}

void Toast::present(const QString &text)
{
    const Theme &theme = Theme::current();
    const QColor fore = theme.dark ? theme.onAccent : theme.surface;
    m_text->setText(text);
    m_text->setStyleSheet(u"color: %1; font-weight: 500;"_s.arg(fore.name()));
    m_undo->setStyleSheet(u"QPushButton { background: transparent; border: 1px solid %1; color: %1; min-height: 24px; }"
                          "QPushButton:hover { background: %2; }"_s.arg(fore.name(), theme.secondary.name()));
    adjustSize();
    place();
    show();
    raise();
    fade(0, 1);
    m_timer.start(visibleFor);
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    constexpr int lift = 24;
    const QWidget *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - lift);
}

void Toast::fade(double from, double to)
{
    const int duration = motionDuration(this);
    if (duration == 0) {
        setVisible(to > 0);
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect); // takes it, and drops one still at work
    auto *animation = new QPropertyAnimation(effect, "opacity", effect);
    animation->setDuration(duration);
    animation->setStartValue(from);
    animation->setEndValue(to);
    connect(animation, &QPropertyAnimation::finished, this, [this, to] {
        setVisible(to > 0);
        setGraphicsEffect(nullptr);
    });
    animation->start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_bad ? theme.danger : theme.text);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace frontdesk
