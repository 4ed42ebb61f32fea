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

bool mayComplete(const Appointment &visit)
{
    return !visit.internal && canTransition(visit.status, AppointmentStatus::Completed);
}

VisitMenu::VisitMenu(const VisitCard &card, bool isToday, const Links &links, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"visitMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(add(u"open"_s, tr("Open…"), Qt::Key_Return), &QAction::triggered, this, &VisitMenu::openWanted);
    addSeparator();
    addStatuses(card.appointment, isToday);
    addSeparator();
    addLinks(card.appointment.patientId, links);
    addCarrying(card.appointment);
    if (canTransition(card.appointment.status, AppointmentStatus::Cancelled)) {
        addSeparator();
        connect(add(u"cancelled"_s, card.appointment.internal ? tr("Cancel the meeting…") : tr("Cancel the visit…"),
                    Qt::Key_Delete),
                &QAction::triggered, this, &VisitMenu::cancelWanted);
    }
}

QAction *VisitMenu::add(const QString &name, const QString &text, const QKeySequence &key)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void VisitMenu::addStatuses(const Appointment &visit, bool isToday)
{
    const bool mayArrive = visit.status == AppointmentStatus::Scheduled || visit.status == AppointmentStatus::Confirmed;
    if (mayArrive && isToday && !visit.internal) {
        QAction *arrive = add(u"arrive"_s, visit.arrivedAt ? tr("Not arrived after all") : tr("Arrived"), Qt::Key_3);
        arrive->setIcon(statusIcon(statusStyle(visit.status, Theme::current()), StatusMark::Person));
        connect(arrive, &QAction::triggered, this, &VisitMenu::arrivalWanted);
    }
    const QList<AppointmentStatus> allowed = allowedTransitions(visit.status);
    for (const AppointmentStatus next : statusesInOrder()) {
        const bool missed = next == AppointmentStatus::NoShow && visit.internal;
        if (allowed.contains(next) && next != AppointmentStatus::Cancelled && !missed)
            addStatus(next);
    }
    if (mayComplete(visit))
        connect(add(u"completeWithInvoice"_s, tr("Complete with invoice…"), Qt::Key_I), &QAction::triggered, this,
                &VisitMenu::invoiceWanted);
}

void VisitMenu::addLinks(PatientId patient, const Links &links)
{
    if (patient.isNull())
        return;
    if (links.patient)
        connect(add(u"patient"_s, tr("The patient's record")), &QAction::triggered, this,
                [this, patient] { Q_EMIT patientWanted(patient); });
    if (links.messages)
        connect(add(u"message"_s, tr("Write to the patient")), &QAction::triggered, this,
                [this, patient] { Q_EMIT messageWanted(patient); });
}

void VisitMenu::addCarrying(const Appointment &visit)
{
    if (!isClosed(visit.status))
        connect(add(u"park"_s, tr("Park on the pinboard"), Qt::Key_P), &QAction::triggered, this,
                &VisitMenu::parkWanted);
    connect(add(u"copy"_s, tr("Copy"), Qt::CTRL | Qt::Key_C), &QAction::triggered, this, &VisitMenu::copyWanted);
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
