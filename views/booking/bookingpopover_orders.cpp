#include "views/booking/bookingpopover.h"

#include <QPushButton>

#include <algorithm>

#include "views/booking/clashline.h"
#include "views/booking/patientedit.h"
#include "views/booking/repeatfield.h"
#include "views/booking/repeattexts.h"
#include "views/booking/seriesflow.h"
#include "views/booking/seriesrefusal.h"
#include "views/booking/troublelist.h"
#include "views/common/errortexts.h"
#include "views/common/timetext.h"

/// The half of BookingPopover that checks what is typed and orders it.

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

std::optional<Instant> BookingPopover::start() const
{
    const VisitFields details = m_form->details();
    if (m_visit && details.date == m_opened.date && details.time == m_opened.time)
        return m_visit->appointment.start; // also when that time exists twice
    const Result<Instant> start = m_desk.zone().toInstant(details.date, details.time);
    return start ? std::optional(*start) : std::nullopt;
}

BookingInput BookingPopover::input() const
{
    BookingInput input{m_form->details(), m_opened, {}, start(), {}, m_form->typeId(), m_repeat->choice()};
    if (m_visit)
        input.visit = m_visit->appointment;
    if (m_patient->patient())
        input.patient = m_patient->patient()->id;
    return input;
}

Violations BookingPopover::against() const
{
    if (!start())
        return {{Error::of(ErrorCode::LocalTimeSkipped)}};
    if (m_visit && m_form->details() == m_opened)
        return {};
    return m_visit ? m_desk.check(changeCommand(input())) : m_desk.check(bookCommand(input()));
}

/// Of every visit of a series; of one that does not repeat there are none.
QList<SeriesDesk::Trouble> BookingPopover::troubles() const
{
    if (!m_series || m_visit || !start() || !m_repeat->choice().repeats())
        return {};
    const auto found = m_series->desk().check(planCommand(input()));
    return found ? *found : QList<SeriesDesk::Trouble>{{{*start(), *start()}, {{found.error()}}}};
}

/// Where the doctor works otherwise, unless it is taken then and nothing else stands against the time.
void BookingPopover::suggestRoom()
{
    const VisitFields before = m_form->details();
    m_form->setRoom(m_model.usualRoom(before.doctorId));
    if (!against().isEmpty()) {
        const RoomId usual = m_form->details().roomId;
        m_form->setRoom({});
        if (!against().isEmpty())
            m_form->setRoom(usual);
    }
    if (m_opened.roomId == before.roomId)
        m_opened.roomId = m_form->details().roomId; // not touched by that
}

void BookingPopover::onEdited()
{
    if (m_suggestsRoom)
        suggestRoom();
    const VisitFields details = m_form->details();
    const auto from = start();
    if (from)
        m_repeat->setFirst({*from, *from + Minutes(details.minutes)}, m_desk.zone());
    const bool repeats = from && !m_visit && m_repeat->choice().repeats();
    const Violations found = repeats ? Violations() : against();
    m_instead.reset();
    m_troubles->clear();
    if (found.isEmpty())
        m_clash->clear();
    else
        complain(found.errors.first());
    if (repeats)
        complainOfSeries(troubles());
    const bool moved = !m_visit || details != m_opened; // a visit that stays needs no second block over it
    Q_EMIT draftChanged(from && moved ? std::optional(
                            DraftStretch{details.doctorId, *from, *from + Minutes(details.minutes), details.roomId})
                                      : std::nullopt);
    resizeToFit();
}

void BookingPopover::complainOfSeries(const QList<SeriesDesk::Trouble> &troubles)
{
    m_troubled.clear();
    if (troubles.isEmpty())
        return;
    bool mayInsist = true;
    for (const SeriesDesk::Trouble &trouble : troubles) {
        m_troubled.append(m_desk.zone().dateOf(trouble.when.start));
        mayInsist = mayInsist && std::ranges::all_of(trouble.violations.errors, canOverride);
    }
    const RepeatChoice choice = m_repeat->choice();
    const TimeRange first{*start(), *start() + Minutes(m_form->details().minutes)};
    const auto all = occurrencesOf(recurrenceOf(choice, m_form->details().date), first, m_desk.zone());
    const qsizetype count = all ? all->size() : 0;
    const int n = int(troubles.size());
    m_troubles->complain(count > 0 ? tr("%1 of %2 visits cannot be booked:").arg(n).arg(count)
                                   : tr("This cannot be booked:"),
                         troubleLines(troubles, m_desk), n < count, mayInsist && count > 0);
}

void BookingPopover::skipTroubles()
{
    m_repeat->skip(m_troubled);
    m_book->setFocus();
}

bool BookingPopover::isComplaining() const
{
    return m_clash->isComplaining() || m_troubles->isComplaining();
}

/// The next Enter takes what is offered.
void BookingPopover::goToOffer()
{
    if (m_troubles->isComplaining()) {
        QPushButton *skip = m_troubles->skipButton();
        (skip->isVisibleTo(this) ? skip : m_book)->setFocus();
        return;
    }
    QPushButton *offer = m_instead ? m_clash->insteadButton() : m_clash->insistButton();
    (offer->isVisibleTo(this) ? offer : m_book)->setFocus();
}

void BookingPopover::complain(const Error &error)
{
    const VisitFields details = m_form->details();
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
    const bool away = error.code == ErrorCode::DoctorUnavailable && m_absenceName && start();
    const auto name = away ? m_absenceName(details.doctorId, *start()) : std::nullopt;
    m_clash->offerUnblocking(name);
    resizeToFit();
}

void BookingPopover::pickInstead()
{
    if (m_instead)
        moveTo(m_form->details().doctorId, *m_instead, m_form->details().minutes);
}

void BookingPopover::insist()
{
    ReasonQuestion question = bookAnywayQuestion();
    const QWidget *about = m_troubles->isComplaining() ? static_cast<QWidget *>(m_troubles) : m_clash;
    question.anchor = QRect(mapToGlobal(about->pos()), about->size());
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
    if (isComplaining()) {
        goToOffer();
        return;
    }
    if (!asksWhoItIs())
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
        orderChange(reason);
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

void BookingPopover::orderChange(const QString &reason)
{
    const auto answer = [this](const Result<Appointment> &result) {
        if (result && result->version == m_visit->appointment.version)
            setBusy(false); // left while asked which visits are meant
        else
            onAnswer(result);
    };
    const std::optional<QString> override = reason.isEmpty() ? std::nullopt : std::optional(reason);
    if (m_series && m_form->details().video != m_opened.video) {
        ReplanAppointments command = replanCommand(input());
        command.overrideReason = override;
        m_series->replan(command, *m_visit, this, answer);
        return;
    }
    ChangeAppointment command = changeCommand(input());
    command.overrideReason = override;
    m_orders.change(command, *m_visit, this, answer);
}

void BookingPopover::orderFor(const PatientHit &patient, const QString &reason)
{
    BookingInput wanted = input();
    wanted.patient = patient.id;
    const auto answer = [this](const Result<Appointment> &result) { onAnswer(result); };
    const std::optional<QString> override = reason.isEmpty() ? std::nullopt : std::optional(reason);
    if (m_series && wanted.isPlan()) {
        PlanAppointments command = planCommand(wanted);
        command.overrideReason = override;
        const QString when = clockText(command.start, m_desk.zone());
        const QString text = wanted.repeat.repeats()
                                 ? tr("Booked %1, %2, %3")
                                       .arg(patient.name, when, repeatText(wanted.repeat, wanted.now.date))
                                 : tr("Booked %1, %2").arg(patient.name, when);
        m_series->plan(command, text, this, answer);
        return;
    }
    BookAppointment command = bookCommand(wanted);
    command.overrideReason = override;
    m_orders.book(command, patient.name, this, answer);
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

} // namespace frontdesk
