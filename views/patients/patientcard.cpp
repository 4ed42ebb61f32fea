#include "views/patients/patientcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>

#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/patients/accountsection.h"
#include "views/patients/contactsection.h"
#include "views/patients/patienttexts.h"
#include "views/patients/preferencessection.h"
#include "views/patients/visitlist.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAhead = 8;
constexpr int mostPast = 8;
constexpr int widthForTwoColumns = 720;

QString waitingText(const WaitlistEntry &entry, const PatientFile &file, const TimeZone &zone)
{
    QStringList parts{entry.doctorId.isNull() ? PatientCard::tr("Any doctor") : file.staff.value(entry.doctorId)};
    if (entry.from && entry.to)
        parts.append(shortDate(zone.dateOf(*entry.from)) + u" – "_s + shortDate(zone.dateOf(*entry.to)));
    else if (entry.from)
        parts.append(PatientCard::tr("from %1").arg(shortDate(zone.dateOf(*entry.from))));
    else if (entry.to)
        parts.append(PatientCard::tr("until %1").arg(shortDate(zone.dateOf(*entry.to))));
    if (!entry.notes.isEmpty())
        parts.append(entry.notes);
    return joined(parts);
}

} // namespace

PatientCard::PatientCard(QWidget *parent)
    : QScrollArea(parent),
      m_name(new QLabel),
      m_facts(new QLabel),
      m_noShows(new QLabel),
      m_contact(new ContactSection),
      m_preferences(new PreferencesSection),
      m_ahead(new VisitList(mostAhead)),
      m_past(new VisitList(mostPast)),
      m_account(new AccountSection),
      m_waitlist(new Card(tr("Waitlist"))),
      m_waiting(new QLabel),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"patientCard"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addLayout(buildHeader(inner));
    buildColumns(inner);
    column->addLayout(m_columns);
    column->addStretch();
    setWidget(inner);
    connect(m_contact, &ContactSection::copied, this, &PatientCard::copied);
    connect(m_preferences, &PreferencesSection::wanted, this, &PatientCard::preferencesWanted);
    connect(m_account, &AccountSection::invoiceChosen, this, &PatientCard::invoiceChosen);
    for (VisitList *list : {m_ahead, m_past})
        connect(list, &VisitList::chosen, this, &PatientCard::visitChosen);
}

QPushButton *PatientCard::action(const QString &name, const QString &text, const QString &key, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setToolTip(tr("%1  (%2)").arg(text, key));
    return button;
}

QLayout *PatientCard::buildHeader(QWidget *parent)
{
    m_name->setObjectName(u"patientName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_facts->setObjectName(u"patientFacts"_s);
    m_facts->setProperty("secondary", true);
    m_noShows->setObjectName(u"patientNoShows"_s);
    m_noShows->setProperty("danger", true);
    QPushButton *book = action(u"bookForPatient"_s, tr("Book a visit"), u"B"_s, parent);
    book->setProperty("primary", true);
    m_message = action(u"messagePatient"_s, tr("Message"), u"M"_s, parent);
    m_message->hide();
    QPushButton *edit = action(u"editPatient"_s, tr("Edit"), u"E"_s, parent);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(12);
    facts->addWidget(m_facts);
    facts->addWidget(m_noShows);
    facts->addStretch();
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addLayout(facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(names, 1);
    for (QPushButton *button : {edit, m_message, book})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(book, &QPushButton::clicked, this, &PatientCard::bookWanted);
    connect(m_message, &QPushButton::clicked, this, &PatientCard::messageWanted);
    connect(edit, &QPushButton::clicked, this, &PatientCard::editWanted);
    return row;
}

void PatientCard::buildColumns(QWidget *parent)
{
    auto *ahead = new Card(tr("Next visits"), parent);
    m_ahead->setObjectName(u"visitsAhead"_s);
    ahead->column()->addWidget(m_ahead);
    auto *past = new Card(tr("Past visits"), parent);
    m_past->setObjectName(u"visitsPast"_s);
    past->column()->addWidget(m_past);
    m_waiting->setObjectName(u"waitlistLines"_s);
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setWordWrap(true);
    m_waitlist->column()->addWidget(m_waiting);
    const auto columnOf = [](const QList<QWidget *> &cards) {
        auto *column = new QVBoxLayout;
        column->setSpacing(16);
        for (QWidget *card : cards)
            column->addWidget(card);
        column->addStretch();
        return column;
    };
    m_columns->setSpacing(16);
    m_columns->addLayout(columnOf({m_contact, m_preferences}), 4);
    m_columns->addLayout(columnOf({ahead, m_account, m_waitlist, past}), 5);
}

void PatientCard::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() >= widthForTwoColumns ? QBoxLayout::LeftToRight
                                                                        : QBoxLayout::TopToBottom);
    QScrollArea::resizeEvent(event);
}

void PatientCard::setMessaging(bool possible)
{
    m_message->setVisible(possible);
}

void PatientCard::show(const PatientFile &file, const TimeZone &zone, QDate today)
{
    showHeader(file, today);
    m_contact->show(file);
    m_preferences->show(file.preferences, file.marks);
    m_ahead->show(file.ahead, zone, tr("No visit is booked."));
    m_past->show(file.past, zone, tr("Has not been here yet."));
    m_account->show(file, zone);
    showWaiting(file, zone);
    if (m_shown != file.patient.id)
        verticalScrollBar()->setValue(0);
    m_shown = file.patient.id;
}

void PatientCard::showHeader(const PatientFile &file, QDate today)
{
    const Patient &patient = file.patient;
    m_name->setText(patient.name());
    setAccessibleName(patient.name());
    QStringList facts{leftToRight(patient.patientNumber)};
    if (patient.dateOfBirth)
        facts.append(tr("%n year(s)", nullptr, ageOn(*patient.dateOfBirth, today)));
    if (!patient.userId.isNull())
        facts.append(tr("uses the app"));
    m_facts->setText(joined(facts));
    m_noShows->setText(tr("%n missed visit(s)", nullptr, patient.noShowCount));
    m_noShows->setVisible(patient.noShowCount > 0);
}

void PatientCard::showWaiting(const PatientFile &file, const TimeZone &zone)
{
    QStringList lines;
    for (const WaitlistEntry &entry : file.waiting)
        lines.append(waitingText(entry, file, zone));
    m_waiting->setText(lines.join(u'\n'));
    m_waitlist->setVisible(!lines.isEmpty());
}

} // namespace frontdesk
