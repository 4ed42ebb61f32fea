#include "views/calendar/viewswitch.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ViewSwitch::ViewSwitch(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"viewSwitch"_s);
    auto *row = new QHBoxLayout(this);
    constexpr int margin = 2;
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    struct Choice {
        CalendarMode mode;
        QString name;
        QString key;
    };
    const QList<Choice> choices{{CalendarMode::Day, tr("Day"), u"D"_s},
                                {CalendarMode::Week, tr("Week"), u"W"_s},
                                {CalendarMode::Month, tr("Month"), u"M"_s},
                                {CalendarMode::Agenda, tr("Agenda"), u"A"_s}};
    for (const Choice &choice : choices) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"view-"_s + toString(choice.mode));
        button->setText(choice.name);
        button->setAccessibleName(choice.name);
        button->setToolTip(u"%1 (%2)"_s.arg(choice.name, choice.key));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("segment", true);
        row->addWidget(button);
        m_buttons.append({choice.mode, button});
        connect(button, &QToolButton::clicked, this, [this, mode = choice.mode] { Q_EMIT modeWanted(mode); });
    }
    setMode(CalendarMode::Day);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ViewSwitch::setMode(CalendarMode mode)
{
    const CalendarMode shown = mode == CalendarMode::Rooms ? CalendarMode::Day : mode;
    for (const auto &[each, button] : m_buttons)
        button->setChecked(each == shown);
}

void ViewSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace frontdesk
