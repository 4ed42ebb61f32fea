#include "views/myday/visitstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include "models/items/waiting.h"
#include "models/services/phonenumbers.h"
#include "views/calendar/visittexts.h"
#include "views/common/elidedlabel.h"
#include "views/common/pill.h"
#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int radius = 6;
constexpr int barWidth = 3;

QPushButton *quietButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

} // namespace

std::optional<AppointmentStatus> nextStep(AppointmentStatus status)
{
    if (status == AppointmentStatus::InProgress)
        return AppointmentStatus::Completed;
    if (canTransition(status, AppointmentStatus::InProgress))
        return AppointmentStatus::InProgress;
    return std::nullopt;
}

VisitStrip::VisitStrip(QWidget *parent)
    : QWidget(parent),
      m_time(new QLabel(this)),
      m_name(new ElidedLabel(themeFont(), this)),
      m_kind(new ElidedLabel(themeFont(), this)),
      m_about(new ElidedLabel(themeFont(), this)),
      m_notes(new QLabel(this)),
      m_pill(new Pill(this)),
      m_buttons(new QWidget(this)),
      m_step(quietButton(u"stepVisit"_s, m_buttons)),
      m_noShow(quietButton(u"noShowVisit"_s, m_buttons)),
      m_note(quietButton(u"noteVisit"_s, m_buttons))
{
    setFocusPolicy(Qt::ClickFocus);
    for (QLabel *label : {m_time, m_notes})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_time->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addLayout(buildText(), 1);
    row->addWidget(m_pill, 0, Qt::AlignTop);
}

QBoxLayout *VisitStrip::buildText()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(m_name);
    column->addWidget(m_kind);
    column->addWidget(m_about);
    column->addWidget(m_notes);
    m_buttons->setLayout(buildButtons());
    column->addWidget(m_buttons);
    return column;
}

QBoxLayout *VisitStrip::buildButtons()
{
    m_step->setProperty("primary", true);
    m_noShow->setText(tr("No-show"));
    m_noShow->setToolTip(tr("No-show  (6)"));
    m_note->setText(tr("Note…"));
    m_note->setToolTip(tr("Write the note  (N)"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_step, m_noShow, m_note})
        row->addWidget(button);
    row->addStretch();
    connect(m_step, &QPushButton::clicked, this, &VisitStrip::stepWanted);
    connect(m_noShow, &QPushButton::clicked, this, &VisitStrip::noShowWanted);
    connect(m_note, &QPushButton::clicked, this, &VisitStrip::noteWanted);
    return row;
}

void VisitStrip::present(const VisitCard &card, DayPlace place, const TimeZone &zone, Instant now)
{
    m_card = card;
    m_place = place;
    dress();
    fillText(zone);
    fillPill(now);
    followButtons();
    QString spoken = spokenVisit(card, zone);
    if (m_pill->isVisibleTo(this) && isWaiting(card.appointment))
        spoken += u", "_s + m_pill->text();
    setAccessibleName(spoken);
    setAccessibleDescription(card.appointment.notes);
    update();
}

void VisitStrip::dress()
{
    const Theme &theme = Theme::current();
    const int vertical = isLarge() ? 16 : isClear() ? 10 : m_place == DayPlace::Closed ? 4 : 7;
    layout()->setContentsMargins(16, vertical, 14, vertical);
    const TextSize size = isLarge()                     ? TextSize::Large
                          : isClear()                   ? TextSize::Title
                          : m_place == DayPlace::Closed ? TextSize::Small
                                                        : TextSize::Body;
    const bool quiet = m_place == DayPlace::Closed;
    m_name->setFont(themeFont(size, quiet ? QFont::Normal : isLarge() || isClear() ? QFont::DemiBold : QFont::Medium));
    m_time->setFont(themeFont(isLarge() ? TextSize::Title
                              : quiet   ? TextSize::Small
                                        : TextSize::Body,
                              isLarge() || isClear() ? QFont::DemiBold : QFont::Normal));
    m_time->setFixedWidth(QFontMetrics(themeFont(TextSize::Title, QFont::DemiBold)).horizontalAdvance(u"00:00–00:00"_s)
                          + 8);
    const StatusStyle &style = statusStyle(m_card.appointment.status, theme);
    const QColor ink = isLarge() ? style.text : quiet ? theme.secondary : theme.text;
    m_name->setColor(ink);
    m_name->setStruckOut(m_card.appointment.status == AppointmentStatus::Cancelled);
    m_about->setColor(theme.secondary);
    m_kind->setFont(themeFont(isLarge() ? TextSize::Body : TextSize::Small));
    m_kind->setColor(isLarge() ? style.text : theme.secondary);
    QPalette colours = m_notes->palette();
    colours.setColor(QPalette::WindowText, isLarge() ? style.text : theme.text);
    m_notes->setPalette(colours);
    colours.setColor(QPalette::WindowText, ink);
    m_time->setPalette(colours);
}

void VisitStrip::fillText(const TimeZone &zone)
{
    const Appointment &visit = m_card.appointment;
    m_time->setText(rangeText(visit.range(), zone));
    m_name->setText(visitTitle(m_card));
    const bool oneLine = !isLarge() && !isClear();
    const QString kind = secondLine(m_card);
    m_kind->setText(oneLine ? QString() : kind);
    m_kind->setVisible(!m_kind->text().isEmpty());
    if (oneLine && !kind.isEmpty())
        m_name->setText(visitTitle(m_card) + u"  ·  "_s + kind);
    QStringList about{leftToRight(m_card.patientNumber), leftToRight(displayPhone(m_card.patientPhone)),
                      m_card.patientInsurance};
    if (const int missed = m_card.patientNoShowCount; missed > 0)
        about.append(missed == 1 ? tr("1 no-show before") : tr("%n no-shows before", nullptr, missed));
    about.removeAll(QString());
    m_about->setText(joined(about));
    m_about->setVisible(isLarge() && !about.isEmpty());
    m_notes->setText(thirdLine(m_card));
    m_notes->setVisible(!m_notes->text().isEmpty() && (isLarge() || isClear() || m_chosen));
}

void VisitStrip::fillPill(Instant now)
{
    const Theme &theme = Theme::current();
    const Appointment &visit = m_card.appointment;
    const StatusStyle &style = statusStyle(visit.status, theme);
    const QColor onStrong = theme.dark ? theme.onAccent : QColor(Qt::white);
    if (isWaiting(visit)) {
        const int minutes = waitedMinutes(visit, now);
        const WaitLevel level = waitLevel(minutes);
        const QColor ground = level == WaitLevel::Long   ? theme.danger
                              : level == WaitLevel::Some ? theme.warning
                                                         : style.bar;
        m_pill->present(tr("waits %1").arg(waitText(minutes)), ground, onStrong);
    } else if (visit.status == AppointmentStatus::InProgress || visit.status == AppointmentStatus::NoShow) {
        m_pill->present(statusName(visit.status), style.bar, onStrong);
    } else if (visit.status == AppointmentStatus::Scheduled) {
        m_pill->present({}, {}, {});
    } else {
        m_pill->present(statusName(visit.status), style.tint, style.text);
    }
}

void VisitStrip::setChosen(bool chosen)
{
    m_chosen = chosen;
    setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    m_notes->setVisible(!m_notes->text().isEmpty() && (isLarge() || isClear() || m_chosen));
    followButtons();
    update();
}

void VisitStrip::followButtons()
{
    const AppointmentStatus status = m_card.appointment.status;
    const auto step = nextStep(status);
    m_buttons->setVisible(m_chosen);
    m_step->setVisible(step.has_value());
    m_step->setText(step == AppointmentStatus::Completed ? tr("Finish  ·  Space") : tr("Start  ·  Space"));
    m_step->setAccessibleName(step == AppointmentStatus::Completed ? tr("Finish the visit") : tr("Start the visit"));
    m_noShow->setVisible(canTransition(status, AppointmentStatus::NoShow));
    m_note->setVisible(!isClosed(status) || status == AppointmentStatus::Completed);
}

QWidget *VisitStrip::noteAnchor() const
{
    return m_note;
}

void VisitStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const StatusStyle &style = statusStyle(m_card.appointment.status, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(body, radius, radius);
    const bool raised = isLarge() || isClear() || m_chosen;
    if (raised) {
        painter.fillPath(shape, isLarge() && !style.outlined ? style.tint : theme.surface);
        painter.strokePath(shape, QPen(isLarge() ? style.bar : theme.border, 1));
    }
    const qreal x = layoutDirection() == Qt::RightToLeft ? body.right() - barWidth : body.left();
    painter.save();
    painter.setClipPath(shape);
    const qreal inset = raised ? 0 : 5;
    painter.fillRect(QRectF(x, body.top() + inset, barWidth, body.height() - 2 * inset), style.bar);
    painter.restore();
    if (hasFocus() || (m_chosen && !isLarge())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(body, radius, radius);
    }
}

void VisitStrip::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT chosen(visit());
}

void VisitStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace frontdesk
