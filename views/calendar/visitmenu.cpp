#include "views/calendar/visitmenu.h"

#include <QPainter>

#include "views/calendar/visitpainter.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QIcon statusIcon(const StatusStyle &style, StatusMark mark)
{
    constexpr int size = 16;
    constexpr int ratio = 2;
    QPixmap pixmap(size * ratio, size * ratio);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.bar, 1.2));
    painter.setBrush(style.tint);
    painter.drawRoundedRect(QRectF(0.8, 0.8, size - 1.6, size - 1.6), 4, 4);
    painter.translate(2, 2);
    const QPainterPath path = VisitPainter::markPath(mark == StatusMark::NoShow ? StatusMark::Cross : mark);
    if (mark == StatusMark::Dot || mark == StatusMark::Person)
        painter.fillPath(path, style.text);
    else
        painter.strokePath(path, QPen(style.text, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    return pixmap;
}

} // namespace

VisitMenu::VisitMenu(const VisitCard &card, bool isToday, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"visitMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const AppointmentStatus status = card.appointment.status;
    QAction *open = addAction(tr("Open…"), this, &VisitMenu::openWanted);
    open->setShortcut(Qt::Key_Return);
    addSeparator();
    const bool mayArrive = status == AppointmentStatus::Scheduled || status == AppointmentStatus::Confirmed;
    if (mayArrive && isToday) {
        const StatusStyle &style = statusStyle(status, Theme::current());
        const bool here = card.appointment.arrivedAt.has_value();
        QAction *arrive = addAction(statusIcon(style, StatusMark::Person),
                                    here ? tr("Not arrived after all") : tr("Arrived"), this,
                                    &VisitMenu::arrivalWanted);
        arrive->setObjectName(u"arrive"_s);
        arrive->setShortcut(Qt::Key_3);
    }
    const QList<AppointmentStatus> allowed = allowedTransitions(status);
    for (const AppointmentStatus next : statusesInOrder()) {
        if (allowed.contains(next) && next != AppointmentStatus::Cancelled)
            addStatus(next);
    }
    if (allowed.contains(AppointmentStatus::Completed) && !card.appointment.internal) {
        QAction *invoice = addAction(tr("Complete with invoice…"), this, &VisitMenu::invoiceWanted);
        invoice->setObjectName(u"completeWithInvoice"_s);
    }
    if (allowed.contains(AppointmentStatus::Cancelled)) {
        addSeparator();
        QAction *cancel = addAction(tr("Cancel the visit…"), this, &VisitMenu::cancelWanted);
        cancel->setObjectName(u"cancelled"_s);
        cancel->setShortcut(Qt::Key_Delete);
    }
}

void VisitMenu::addStatus(AppointmentStatus status)
{
    const StatusStyle &style = statusStyle(status, Theme::current());
    QAction *action = addAction(statusIcon(style, style.mark), statusName(status));
    action->setObjectName(toString(status));
    action->setShortcut(statusKey(status));
    connect(action, &QAction::triggered, this, [this, status] { Q_EMIT statusWanted(status); });
}

} // namespace frontdesk
