#include "views/booking/bookingpopover.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "views/booking/clashline.h"
#include "views/booking/patientedit.h"
#include "views/calendar/visittexts.h"
#include "views/common/errortexts.h"
#include "views/common/panel.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

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
      m_patientLabel(new QLabel(tr("Patient"), this)),
      m_patient(new PatientEdit(desk, true, this)),
      m_phone(new QLineEdit(this)),
      m_form(new BookingForm(desk, this)),
      m_clash(new ClashLine(this)),
      m_book(new QPushButton(this))
{
    setObjectName(u"bookingPopover"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(buildHeading());
    column->addWidget(m_form);
    column->addWidget(m_clash);
    column->addLayout(buildButtons());
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
    connect(m_clash, &ClashLine::insteadWanted, this, &BookingPopover::pickInstead);
    connect(m_clash, &ClashLine::insistWanted, this, &BookingPopover::insist);
    connect(&m_model, &DayModel::visitsChanged, this, [this] {
        if (isOpen() && !m_busy)
            onEdited(); // somebody else may have taken the place
    });
    connect(this, &Popover::dismissed, this, [this] { Q_EMIT draftChanged(std::nullopt); });
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
    m_phone->setObjectName(u"phoneField"_s);
    m_phone->setAccessibleName(tr("Phone of the new patient"));
    m_phone->setPlaceholderText(tr("Phone of the new patient"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_patientLabel);
    column->addWidget(m_patient);
    column->addSpacing(2);
    column->addWidget(m_phone);
    QWidget::setTabOrder(m_patient, m_phone);
    QWidget::setTabOrder(m_phone, m_form);
    return heading;
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
    m_title->setText(tr("New visit"));
    m_book->setText(tr("Book"));
    m_patientLabel->show();
    m_patient->show();
    m_patient->reset();
    m_phone->clear();
    setNewPatient(false);
    if (patient)
        m_patient->setPatient(*patient);
    const LocalTime local = m_desk.zone().toLocal(start);
    VisitDetails details;
    details.type = m_form->usualType();
    details.doctorId = doctor;
    details.roomId = room;
    details.date = local.date;
    details.time = QTime(local.time.hour(), local.time.minute());
    details.minutes = minutes > 0 ? minutes : m_form->usualMinutes(details.type, doctor);
    openWith(details, minutes > 0);
    m_patient->setFocus();
}

void BookingPopover::openVisit(const VisitCard &card)
{
    m_visit = card;
    m_title->setText(visitTitle(card));
    m_book->setText(tr("Save"));
    m_patientLabel->hide();
    m_patient->hide();
    setNewPatient(false);
    const Appointment &visit = card.appointment;
    const LocalTime local = m_desk.zone().toLocal(visit.start);
    openWith({visit.type, visit.doctorId, visit.roomId, local.date, QTime(local.time.hour(), local.time.minute()),
              visit.durationMinutes(), visit.notes},
             true);
    m_form->findChild<QWidget *>(u"timeField"_s)->setFocus();
}

void BookingPopover::openWith(const VisitDetails &details, bool keepLength)
{
    setAccessibleName(m_title->text());
    setBusy(false);
    m_form->setDetails(details, keepLength);
    m_opened = m_form->details();
    onEdited();
    Q_EMIT placeWanted();
}

void BookingPopover::moveTo(UserId doctor, Instant start, int minutes, RoomId room)
{
    VisitDetails details = m_form->details();
    const LocalTime local = m_desk.zone().toLocal(start);
    details.doctorId = doctor;
    details.roomId = room.isNull() ? details.roomId : room;
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
    return m_form->details() != m_opened || (m_patient->isVisibleTo(this) && !m_patient->text().isEmpty());
}

std::optional<Instant> BookingPopover::start() const
{
    const VisitDetails details = m_form->details();
    if (m_visit && details.date == m_opened.date && details.time == m_opened.time)
        return m_visit->appointment.start; // also when that time exists twice
    const Result<Instant> start = m_desk.zone().toInstant(details.date, details.time);
    return start ? std::optional(*start) : std::nullopt;
}

BookAppointment BookingPopover::bookCommand() const
{
    const VisitDetails details = m_form->details();
    BookAppointment command;
    if (m_patient->patient())
        command.patientId = m_patient->patient()->id;
    command.doctorId = details.doctorId;
    command.start = start().value_or(Instant());
    command.durationMinutes = details.minutes;
    command.type = details.type;
    command.roomId = details.roomId;
    command.notes = details.note;
    return command;
}

/// Only what was changed, so that what somebody else changed meanwhile is not undone.
ChangeAppointment BookingPopover::changeCommand() const
{
    const VisitDetails now = m_form->details();
    ChangeAppointment command;
    command.id = m_visit->appointment.id;
    const auto changed = [](const auto &value, const auto &before, auto &target) {
        if (value != before)
            target = value;
    };
    if (now.date != m_opened.date || now.time != m_opened.time)
        command.start = start();
    changed(now.minutes, m_opened.minutes, command.durationMinutes);
    changed(now.doctorId, m_opened.doctorId, command.doctorId);
    changed(now.type, m_opened.type, command.type);
    changed(now.roomId, m_opened.roomId, command.roomId);
    changed(now.note, m_opened.note, command.notes);
    return command;
}

Violations BookingPopover::against() const
{
    if (!start())
        return {{Error::of(ErrorCode::LocalTimeSkipped)}};
    if (m_visit && m_form->details() == m_opened)
        return {};
    return m_visit ? m_desk.check(changeCommand()) : m_desk.check(bookCommand());
}

void BookingPopover::onEdited()
{
    const Violations found = against();
    m_instead.reset();
    if (found.isEmpty())
        m_clash->clear();
    else
        complain(found.errors.first());
    const VisitDetails details = m_form->details();
    const auto from = start();
    const bool moved = !m_visit || details != m_opened; // a visit that stays needs no second block over it
    Q_EMIT draftChanged(from && moved ? std::optional(
                            DraftStretch{details.doctorId, *from, *from + Minutes(details.minutes), details.roomId})
                                      : std::nullopt);
    resizeToFit();
}

void BookingPopover::complain(const Error &error)
{
    const VisitDetails details = m_form->details();
    const Instant from = std::max(start().value_or(m_desk.now()), m_desk.now());
    const bool timely = canOverride(error) || error.code == ErrorCode::PastStart;
    m_instead = timely ? m_desk.nextFreeSlot(details.doctorId, from, details.minutes) : std::nullopt;
    QString words;
    if (m_instead) {
        const LocalTime local = m_desk.zone().toLocal(*m_instead);
        words = local.date == details.date ? clockText(local.time)
                                           : longDate(local.date) + u' ' + clockText(local.time);
    }
    m_clash->complain(errorText(error, m_desk.zone(), &m_model.sheet()), words, canOverride(error));
    resizeToFit();
}

void BookingPopover::pickInstead()
{
    if (m_instead)
        moveTo(m_form->details().doctorId, *m_instead, m_form->details().minutes);
}

void BookingPopover::insist()
{
    ReasonQuestion question;
    question.title = tr("Book anyway?");
    question.text = tr("The reason is kept with the visit.");
    question.confirm = tr("Book anyway");
    question.suggestions = {tr("Urgent"), tr("Agreed with the doctor")};
    question.anchor = QRect(mapToGlobal(m_clash->pos()), m_clash->size());
    m_prompts.askReason(question, this, [this](const QString &reason) { order(reason); });
}

void BookingPopover::submit(bool another)
{
    if (m_busy)
        return;
    m_another = another;
    const bool nobody = !m_visit && !m_patient->patient() && !m_patient->wantsNew();
    if (nobody) {
        m_patient->setFocus();
        return;
    }
    if (m_clash->isComplaining()) { // the next Enter takes what is offered
        QPushButton *offer = m_instead ? m_clash->insteadButton() : m_clash->insistButton();
        (offer->isVisibleTo(this) ? offer : m_book)->setFocus();
        return;
    }
    order({});
}

void BookingPopover::order(const QString &reason)
{
    if (m_visit && m_form->details() == m_opened) {
        dismiss();
        return;
    }
    setBusy(true);
    if (m_visit) {
        ChangeAppointment command = changeCommand();
        if (!reason.isEmpty())
            command.overrideReason = reason;
        m_orders.change(command, *m_visit, this, [this](const Result<Appointment> &result) { onAnswer(result); });
    } else if (m_patient->wantsNew()) {
        const NewPatient patient = newPatientFrom(m_patient->text(), m_phone->text());
        m_desk.createPatient(patient, this, [this, reason](const Result<PatientHit> &made) {
            if (made) {
                m_patient->setPatient(*made);
                setNewPatient(false);
                orderFor(*made, reason);
            } else {
                setBusy(false);
                complain(made.error());
            }
        });
    } else {
        orderFor(*m_patient->patient(), reason);
    }
}

void BookingPopover::orderFor(const PatientHit &patient, const QString &reason)
{
    BookAppointment command = bookCommand();
    command.patientId = patient.id;
    if (!reason.isEmpty())
        command.overrideReason = reason;
    m_orders.book(command, patient.name, this, [this](const Result<Appointment> &result) { onAnswer(result); });
}

void BookingPopover::onAnswer(const Result<Appointment> &result)
{
    setBusy(false);
    if (!result) {
        complain(result.error());
        return;
    }
    if (m_another && !m_visit) {
        openNext(*result);
        return;
    }
    dismiss();
    Q_EMIT finished(result->id);
}

void BookingPopover::openNext(const Appointment &booked)
{
    const auto next = m_desk.nextFreeSlot(booked.doctorId, booked.end, m_form->details().minutes);
    openNew(booked.doctorId, next.value_or(booked.end), 0);
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
    resizeToFit();
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
