#include "views/booking/bookingpopover.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "views/booking/clashline.h"
#include "views/booking/patientedit.h"
#include "views/booking/repeatfield.h"
#include "views/booking/seriesflow.h"
#include "views/booking/troublelist.h"
#include "views/calendar/visittexts.h"
#include "views/common/panel.h"
#include "views/common/theme.h"
#include "views/patients/lookalikebox.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 360;

} // namespace

BookingPopover::BookingPopover(Desk &desk, DayModel &model, VisitOrders &orders, Prompts &prompts, QWidget *window)
    : Popover(window),
      m_desk(desk),
      m_model(model),
      m_orders(orders),
      m_prompts(prompts),
      m_title(new QLabel(this)),
      m_kinds(new QWidget(this)),
      m_block(new QPushButton(tr("Block time…"), m_kinds)),
      m_meeting(new QPushButton(tr("Meeting…"), m_kinds)),
      m_group(new QPushButton(tr("Group…"), m_kinds)),
      m_patientLabel(new QLabel(tr("Patient"), this)),
      m_patient(new PatientEdit(desk, true, this)),
      m_factsLine(new QLabel(this)),
      m_phone(new QLineEdit(this)),
      m_form(new BookingForm(desk, this)),
      m_repeat(new RepeatField(this)),
      m_clash(new ClashLine(this)),
      m_lookalikes(new LookalikeBox(this)),
      m_troubles(new TroubleList(this)),
      m_book(new QPushButton(this))
{
    setObjectName(u"bookingPopover"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(buildHeading());
    column->addWidget(m_form);
    column->addWidget(m_repeat);
    column->addWidget(m_clash);
    column->addWidget(m_lookalikes);
    column->addWidget(m_troubles);
    column->addLayout(buildButtons());
    connectLookalikes();
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());

    connect(m_patient, &PatientEdit::picked, this, [this] {
        setNewPatient(false);
        onEdited();
    });
    connect(m_patient, &PatientEdit::unpicked, this, [this] { setNewPatient(false); });
    connect(m_patient, &PatientEdit::newPicked, this, [this] {
        setNewPatient(true);
        m_phone->setFocus();
    });
    connect(m_patient, &PatientEdit::submitted, this, [this] { submit(false); });
    connect(m_form, &BookingForm::edited, this, &BookingPopover::onEdited);
    connect(m_form, &BookingForm::roomChosen, this, [this] { m_suggestsRoom = false; });
    m_repeat->hide();
    connect(m_repeat, &RepeatField::edited, this, &BookingPopover::onEdited);
    connect(m_troubles, &TroubleList::skipWanted, this, &BookingPopover::skipTroubles);
    connect(m_troubles, &TroubleList::insistWanted, this, &BookingPopover::insist);
    connect(m_clash, &ClashLine::unblockWanted, this,
            [this] { Q_EMIT unblockWanted(m_form->details().doctorId, start().value_or(Instant())); });
    connect(m_clash, &ClashLine::insteadWanted, this, &BookingPopover::pickInstead);
    connect(m_clash, &ClashLine::insistWanted, this, &BookingPopover::insist);
    connect(&m_model, &DayModel::visitsChanged, this, [this] {
        if (isOpen() && !m_busy)
            onEdited(); // somebody else may have taken the place
    });
    connect(this, &Popover::dismissed, this, [this] { Q_EMIT draftChanged(std::nullopt); });
}

void BookingPopover::setSeries(SeriesFlow *series)
{
    m_series = series;
    m_form->offerVideo(series);
    m_repeat->setVisible(series);
}

QWidget *BookingPopover::buildHeading()
{
    auto *heading = new QWidget(this);
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title->setObjectName(u"bookingTitle"_s);
    m_title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_patientLabel->setFont(themeFont(TextSize::Small, QFont::Medium));
    m_patientLabel->setProperty("secondary", true);
    m_patientLabel->setBuddy(m_patient);
    m_patient->setObjectName(u"patientField"_s);
    m_factsLine->setObjectName(u"patientFacts"_s);
    m_factsLine->setFont(themeFont(TextSize::Small, QFont::Normal));
    m_factsLine->setProperty("secondary", true);
    m_factsLine->setWordWrap(true);
    m_phone->setObjectName(u"phoneField"_s);
    m_phone->setAccessibleName(tr("Phone of the new patient"));
    m_phone->setPlaceholderText(tr("Phone of the new patient"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    column->addWidget(m_title);
    column->addWidget(m_kinds); // three of them do not fit beside the title in every language
    buildKinds();
    column->addSpacing(6);
    column->addWidget(m_patientLabel);
    column->addWidget(m_patient);
    column->addWidget(m_factsLine);
    column->addSpacing(2);
    column->addWidget(m_phone);
    QWidget::setTabOrder(m_patient, m_phone);
    QWidget::setTabOrder(m_phone, m_form);
    return heading;
}

/// A free place may be for something else.
void BookingPopover::buildKinds()
{
    auto *row = new QHBoxLayout(m_kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_block->setObjectName(u"blockInstead"_s);
    m_meeting->setObjectName(u"meetingInstead"_s);
    m_group->setObjectName(u"groupInstead"_s);
    for (QPushButton *button : {m_block, m_meeting, m_group}) {
        button->setProperty("link", true);
        button->hide();
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_block, &QPushButton::clicked, this, [this] { Q_EMIT otherWanted(Other::Block); });
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT otherWanted(Other::Meeting); });
    connect(m_group, &QPushButton::clicked, this, [this] { Q_EMIT otherWanted(Other::Group); });
}

void BookingPopover::offer(Other other)
{
    (other == Other::Block ? m_block : other == Other::Meeting ? m_meeting : m_group)->show();
}

std::optional<PatientHit> BookingPopover::patient() const
{
    return m_patient->patient();
}

PlanningPlace BookingPopover::place() const
{
    const VisitFields fields = m_form->details();
    const QRect panel = geometry();
    return {fields.doctorId, start().value_or(m_desk.now()), fields.minutes,
            isRightToLeft() ? QRect(panel.right(), panel.top() + 22, 1, 1)
                            : QRect(panel.left(), panel.top() + 22, 1, 1)};
}

void BookingPopover::setType(const QString &type)
{
    VisitFields fields = m_form->details();
    fields.type = type;
    m_form->setDetails(fields, true);
    m_opened = m_form->details();
    onEdited();
}

QLayout *BookingPopover::buildButtons()
{
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setObjectName(u"leaveButton"_s);
    leave->setProperty("flat", true);
    m_book->setObjectName(u"bookButton"_s);
    m_book->setProperty("primary", true);
    m_book->setToolTip(tr("Enter; with Ctrl+Enter the next one follows"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_book);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_book, &QPushButton::clicked, this, [this] { submit(false); });
    return row;
}

void BookingPopover::openNew(UserId doctor, Instant start, int minutes, const std::optional<PatientHit> &patient,
                             RoomId room)
{
    m_visit.reset();
    m_kinds->show();
    m_title->setText(tr("New visit"));
    m_book->setText(tr("Book"));
    m_patientLabel->show();
    m_patient->show();
    m_patient->reset();
    m_phone->clear();
    if (patient)
        m_patient->setPatient(*patient);
    setNewPatient(false);
    m_repeat->reset();
    m_repeat->setVisible(m_series);
    const LocalTime local = m_desk.zone().toLocal(start);
    VisitFields details;
    details.type = m_form->usualType();
    details.doctorId = doctor;
    details.roomId = room;
    details.date = local.date;
    details.time = QTime(local.time.hour(), local.time.minute());
    details.minutes = minutes > 0 ? minutes : m_form->usualMinutes(details.type, doctor);
    m_suggestsRoom = room.isNull() && m_model.scope().mode != CalendarMode::Rooms;
    openWith(details, minutes > 0);
    m_patient->setFocus();
}

void BookingPopover::openVisit(const VisitCard &card)
{
    m_visit = card;
    m_suggestsRoom = false;
    m_kinds->hide();
    m_title->setText(visitTitle(card));
    m_book->setText(tr("Save"));
    m_patientLabel->hide();
    m_patient->hide();
    setNewPatient(false);
    m_repeat->reset();
    m_repeat->hide();
    const Appointment &visit = card.appointment;
    const LocalTime local = m_desk.zone().toLocal(visit.start);
    const bool video = m_series && m_series->desk().details(visit.id).interaction == InteractionType::VideoCall;
    openWith({visit.type, visit.doctorId, visit.roomId, local.date, QTime(local.time.hour(), local.time.minute()),
              visit.durationMinutes(), visit.notes, video},
             true);
    m_form->findChild<QWidget *>(u"timeField"_s)->setFocus();
}

void BookingPopover::openWith(const VisitFields &details, bool keepLength)
{
    setAccessibleName(m_title->text());
    setBusy(false);
    m_lookalikes->clear();
    m_form->setDetails(details, keepLength);
    m_opened = m_form->details();
    onEdited();
    Q_EMIT placeWanted();
}

void BookingPopover::moveTo(UserId doctor, Instant start, int minutes, RoomId room)
{
    VisitFields details = m_form->details();
    const LocalTime local = m_desk.zone().toLocal(start);
    details.doctorId = doctor;
    details.roomId = room.isNull() ? details.roomId : room;
    m_suggestsRoom = m_suggestsRoom && room.isNull();
    details.date = local.date;
    details.time = QTime(local.time.hour(), local.time.minute());
    if (minutes > 0)
        details.minutes = minutes;
    m_form->setDetails(details, minutes > 0);
    onEdited();
    Q_EMIT placeWanted();
    (m_visit ? static_cast<QWidget *>(m_book) : m_patient)->setFocus();
}

bool BookingPopover::isTouched() const
{
    return m_form->details() != m_opened || m_repeat->choice().repeats()
           || (m_patient->isVisibleTo(this) && !m_patient->text().isEmpty());
}

void BookingPopover::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        Popover::keyPressEvent(event);
        return;
    }
    event->accept();
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()); button && event->modifiers() == Qt::NoModifier)
        button->click();
    else
        submit(event->modifiers().testFlag(Qt::ControlModifier));
}

void BookingPopover::setNewPatient(bool wanted)
{
    m_phone->setVisible(wanted);
    showFacts();
    resizeToFit();
}

void BookingPopover::showFacts()
{
    const auto &patient = m_patient->patient();
    m_factsLine->setText(!m_visit && patient && m_facts ? m_facts(patient->id) : QString());
    m_factsLine->setVisible(!m_factsLine->text().isEmpty());
}

void BookingPopover::setBusy(bool busy)
{
    m_busy = busy;
    m_book->setEnabled(!busy);
}

void BookingPopover::resizeToFit()
{
    if (isOpen())
        Q_EMIT placeWanted();
}

} // namespace frontdesk
