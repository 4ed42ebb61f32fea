#include "views/calendar/hovercard.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include "models/items/attendeesmodel.h"
#include "models/services/phonenumbers.h"
#include "views/calendar/visitsurface.h"
#include "views/calendar/visittexts.h"
#include "views/common/panel.h"
#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The window's, also of a name in other letters.
QString direction()
{
    return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QString row(const QString &text, const QColor &color)
{
    return text.isEmpty() ? QString()
                          : u"<div dir='%1' style='margin-top:3px; color:%2'>%3</div>"_s.arg(direction(), color.name(),
                                                                                             text.toHtmlEscaped());
}

} // namespace

HoverCard::HoverCard(const DayModel &model, const Desk &desk, QWidget *window)
    : QFrame(window),
      m_model(model),
      m_desk(desk),
      m_label(new QLabel(this))
{
    setObjectName(u"hoverCard"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *box = new QHBoxLayout(this);
    setContentsMargins(panelMargins);
    box->setContentsMargins(14, 10, 14, 12);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(232);
    box->addWidget(m_label);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &HoverCard::present);
    hide();
}

void HoverCard::watch(VisitSurface &surface)
{
    m_surfaces.insert(surface.canvas(), &surface);
    surface.canvas()->installEventFilter(this);
}

bool HoverCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = dynamic_cast<QMouseEvent *>(event);
        const bool still = mouse->buttons() == Qt::NoButton;
        m_surface = m_surfaces.value(watched);
        m_position = mouse->position().toPoint();
        pointAt(still ? m_surface->visitUnder(mouse->position().toPoint()) : AppointmentId());
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel
               || event->type() == QEvent::MouseButtonPress) {
        pointAt({});
    }
    return QFrame::eventFilter(watched, event);
}

void HoverCard::pointAt(AppointmentId id)
{
    if (id == m_visit)
        return;
    m_visit = id;
    hide();
    if (id.isNull())
        m_timer.stop();
    else
        m_timer.start();
}

QString HoverCard::textOf(const VisitCard &card) const
{
    const Theme &theme = Theme::current();
    const Appointment &visit = card.appointment;
    const TimeZone zone = m_desk.zone();
    QString text = u"<div dir='%1' style='font-size:%2pt; font-weight:600'>%3</div>"_s.arg(direction())
                       .arg(int(TextSize::Title) * 0.75)
                       .arg(visitTitle(card).toHtmlEscaped());
    text += row(rangeText(visit.range(), zone) + u" · "_s + tr("%1 min").arg(visit.durationMinutes()), theme.text);
    text += row(visit.internal ? tr("Staff meeting") : QString(), theme.text);
    text += row(secondLine(card), theme.text);
    text += row(visit.internal ? QString() : card.doctorName, theme.secondary);
    QString status = statusName(visit.status);
    if (isWaiting(visit))
        status = tr("%1, waiting for %2").arg(status, waitText(waitedMinutes(visit, m_desk.now())));
    text += row(status, theme.text);
    if (visit.group) {
        text += attendees(card);
        return text + remarks(card);
    }
    QStringList contact{leftToRight(displayPhone(card.patientPhone)), leftToRight(card.patientNumber)};
    contact.removeAll(QString());
    text += row(joined(contact), theme.secondary);
    if (card.patientNoShowCount > 0)
        text += row(tr("Missed visits so far: %1").arg(card.patientNoShowCount), theme.danger);
    return text + remarks(card);
}

/// A line for each, as many as are read at a glance.
QString HoverCard::attendees(const VisitCard &card) const
{
    constexpr int most = 10;
    const Theme &theme = Theme::current();
    const QList<VisitPerson> patients = card.patients();
    QString text;
    for (const VisitPerson &person : patients.first(std::min<qsizetype>(most, patients.size()))) {
        const AttendanceMark mark = attendanceMark(person.attendee);
        text += row(mark == AttendanceMark::Invited ? person.name
                                                    : tr("%1 · %2").arg(person.name, attendanceText(mark)),
                    person.attendee.noShow ? theme.danger : theme.text);
    }
    const int more = int(patients.size()) - most;
    return more > 0 ? QString(text + row(tr("and %n more", nullptr, more), theme.secondary)) : text;
}

QString HoverCard::remarks(const VisitCard &card) const
{
    const Theme &theme = Theme::current();
    const Appointment &visit = card.appointment;
    QString text;
    text += row(visit.notes == card.title ? QString() : visit.notes, theme.text);
    if (!visit.overrideReason.isEmpty())
        text += row(tr("Squeezed in: %1").arg(visit.overrideReason), theme.warning);
    if (!visit.cancellationReason.isEmpty())
        text += row(tr("Cancelled: %1").arg(visit.cancellationReason), theme.secondary);
    return text;
}

void HoverCard::present()
{
    const VisitCard *card = m_model.visit(m_visit);
    if (!card || !m_surface)
        return;
    m_label->setText(textOf(*card));
    m_label->setFixedHeight(m_label->heightForWidth(m_label->width()));
    adjustSize();
    const int gap = 6 - panelMargins.left();
    const QRect block = m_surface->seenRectUnder(m_visit, m_position);
    const QRect anchor(m_surface->canvas()->mapTo(parentWidget(), block.topLeft()), block.size());
    const int after = anchor.right() + gap;
    const int before = anchor.left() - gap - width();
    const bool fitsAfter = after + width() <= parentWidget()->width();
    const bool turned = isRightToLeft() ? before >= 0 : !fitsAfter;
    QPoint at(turned ? std::max(0, before) : after, anchor.top() - panelMargins.top());
    at.setY(std::clamp(at.y(), 0, std::max(0, parentWidget()->height() - height())));
    move(at);
    show();
    raise();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect());
}

} // namespace frontdesk
