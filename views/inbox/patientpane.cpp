#include "views/inbox/patientpane.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

#include "models/items/messagetexts.h"
#include "models/services/phonenumbers.h"
#include "views/common/card.h"
#include "views/common/panel.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/inbox/visitbutton.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PatientPane::PatientPane(const InboxDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_column(new QVBoxLayout(this)),
      m_scroll(new QScrollArea(this))
{
    constexpr int paneWidth = 272;
    setObjectName(u"patientPane"_s);
    setFixedWidth(paneWidth);
    m_column->setContentsMargins(1, 0, 1, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->addWidget(m_scroll);
}

void PatientPane::show(const std::optional<Correspondent> &who)
{
    if (QWidget *old = std::exchange(m_content, nullptr)) {
        m_scroll->takeWidget()->hide();
        old->deleteLater(); // it may be one of its buttons that has brought us here
    }
    if (!who)
        return;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(4);
    auto *name = new QLabel(who->name, m_content);
    name->setObjectName(u"correspondentName"_s);
    name->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    column->addWidget(explanation(roleName(who->role), m_content));
    if (who->id.kind == ConversationId::Kind::Patient) {
        addFacts(column, *who);
        addVisits(column, *who);
    }
    column->addStretch();
    m_scroll->setWidget(m_content);
    m_content->show();
}

void PatientPane::addFact(QVBoxLayout *column, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *caption = new QLabel(label, m_content);
    caption->setProperty("secondary", true);
    caption->setFont(themeFont(TextSize::Tiny));
    auto *text = new QLabel(value, m_content);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addSpacing(4);
    column->addWidget(caption);
    column->addWidget(text);
}

void PatientPane::addFacts(QVBoxLayout *column, const Correspondent &who)
{
    const PatientHit &patient = who.patient;
    column->addSpacing(4);
    addFact(column, tr("Number"), leftToRight(patient.number));
    addFact(column, tr("Phone"), patient.phone.isEmpty() ? QString() : leftToRight(displayPhone(patient.phone)));
    addFact(column, tr("E-mail"), patient.email);
    if (patient.dateOfBirth)
        addFact(column, tr("Born"), QLocale().toString(*patient.dateOfBirth, QLocale::ShortFormat));
    addFact(column, tr("Texts in"), ownLanguageName(who.language));
    addFact(column, tr("Insurance"), who.insurance);
    addFact(column, tr("Notes"), who.notes);
    if (patient.noShowCount > 0) {
        column->addSpacing(4);
        auto *missed = new QLabel(tr("Did not come %n times", nullptr, patient.noShowCount), m_content);
        missed->setProperty("warning", true);
        column->addWidget(missed);
    }
}

void PatientPane::addVisit(QVBoxLayout *column, const VisitCard &visit)
{
    const TimeZone zone = m_desk.zone();
    auto *button = new VisitButton(visit, zone, m_content);
    button->setObjectName(u"visit-"_s + visit.appointment.id.toString());
    const AppointmentId id = visit.appointment.id;
    const QDate date = zone.dateOf(visit.appointment.start);
    connect(button, &QAbstractButton::clicked, this, [this, id, date] { Q_EMIT visitWanted(id, date); });
    column->addWidget(button);
}

void PatientPane::addVisits(QVBoxLayout *column, const Correspondent &who)
{
    column->addSpacing(12);
    column->addWidget(headingLabel(tr("Next visits"), m_content));
    column->addSpacing(4);
    if (who.ahead.isEmpty())
        column->addWidget(explanation(tr("None is booked."), m_content));
    for (const VisitCard &visit : who.ahead)
        addVisit(column, visit);
    column->addSpacing(8);
    auto *book = new QPushButton(tr("Book a visit"), m_content);
    book->setObjectName(u"bookVisit"_s);
    book->setToolTip(tr("Book a visit for %1  (B)").arg(who.name));
    const PatientHit patient = who.patient;
    connect(book, &QPushButton::clicked, this, [this, patient] { Q_EMIT bookingWanted(patient); });
    column->addWidget(book);
    if (who.last) {
        column->addSpacing(12);
        column->addWidget(headingLabel(tr("Last visit"), m_content));
        column->addSpacing(4);
        addVisit(column, *who.last);
    }
}

void PatientPane::paintEvent(QPaintEvent *)
{
    paintSidePanel(*this);
}

} // namespace frontdesk
