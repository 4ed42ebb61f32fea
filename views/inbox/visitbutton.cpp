#include "views/inbox/visitbutton.h"

#include <QPainter>
#include <QStyle>

#include "views/common/statusstyle.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

VisitButton::VisitButton(const VisitCard &visit, const TimeZone &zone, QWidget *parent)
    : QAbstractButton(parent),
      m_status(visit.appointment.status)
{
    const LocalTime start = zone.toLocal(visit.appointment.start);
    m_when = u"%1  %2"_s.arg(longDate(start.date), leftToRight(clockText(start.time)));
    m_what = joined({visit.appointment.type, visit.doctorName});
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(sizeHint().height());
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("%1, %2, %3. Show in the calendar").arg(m_when, m_what, statusName(m_status)));
    setToolTip(tr("%1: show in the calendar").arg(statusName(m_status)));
}

void VisitButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const StatusStyle &style = statusStyle(m_status, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : underMouse() ? QPen(style.bar, 1) : QPen(Qt::NoPen));
    painter.setBrush(style.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.bar);
    painter.drawRect(QStyle::visualRect(layoutDirection(), rect(), QRect(1, 3, 3, height() - 6)));
    const QRect inner = rect().adjusted(12, 6, -12, -6);
    const auto put = [&](int top, const QString &text, const QFont &font) {
        painter.setFont(font);
        painter.setPen(style.text);
        const QRect line(inner.left(), top, inner.width(), 20);
        painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    put(inner.top(), m_when, themeFont(TextSize::Small, QFont::DemiBold));
    put(inner.top() + 20, m_what, themeFont(TextSize::Small));
}

} // namespace frontdesk
