#include "views/booking/planningcontroller.h"

#include <QPushButton>

#include <algorithm>

#include "models/items/patientdesk.h"
#include "views/booking/absenceorders.h"
#include "views/booking/blockpopover.h"
#include "views/booking/freeslotspopover.h"
#include "views/booking/gatheringcontroller.h"
#include "views/booking/patientfacts.h"
#include "views/booking/seriesflow.h"
#include "views/booking/seriesrefusal.h"
#include "views/booking/visitstorypopover.h"
#include "views/booking/waitlistorders.h"
#include "views/booking/waitlistpopover.h"
#include "views/booking/waitlistsection.h"
#include "views/calendar/dayview.h"
#include "views/common/actions.h"
#include "views/common/errortexts.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PlanningController::PlanningController(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    if (parts.desks.series)
        addSeries();
    if (parts.desks.planning) {
        addAbsences();
        addFreeSlots();
    }
    if (parts.desks.waitlist)
        addWaitlist();
    if (parts.desks.patients)
        parts.booking.setPatientFacts([&desk = *parts.desks.patients](PatientId id) {
            const Result<PatientFile> file = desk.file(id);
            return file ? patientFactsText(*file, desk.zone()) : QString();
        });
    connect(&parts.booking, &BookingPopover::otherWanted, this, &PlanningController::switchTo);
    addActions();
}

PlanningController::~PlanningController()
{
    m_parts.booking.setSeries(nullptr);
    m_parts.booking.setAbsenceName({});
    m_parts.booking.setPatientFacts({});
}

void PlanningController::addSeries()
{
    m_series = std::make_unique<SeriesFlow>(SeriesFlow::Parts{*m_parts.desks.series, m_parts.desk, m_parts.orders,
                                                              m_parts.prompts, m_parts.window,
                                                              [this](AppointmentId id) { return placeOf(id); }});
    m_parts.booking.setSeries(m_series.get());
    m_gatherings = new GatheringController({*m_series, m_parts.desk, m_parts.prompts, m_parts.window, m_parts.focus},
                                           this);
    m_parts.booking.offer(BookingPopover::Other::Meeting);
    m_parts.booking.offer(BookingPopover::Other::Group);
    connect(m_gatherings, &GatheringController::failed, this, &PlanningController::complain);
}

bool PlanningController::open(const VisitCard &card, const QRect &place)
{
    const Appointment &visit = card.appointment;
    if (!m_gatherings)
        return false;
    if (isClosed(visit.status))
        return openStory(card, place);
    if (!visit.internal && !visit.group)
        return false;
    m_gatherings->open(card, place);
    return true;
}

bool PlanningController::openStory(const VisitCard &card, const QRect &place)
{
    const Result<VisitStory> story = m_parts.desks.series->story(card.appointment.id);
    if (!story) {
        complain(story.error());
        return true;
    }
    auto *popover = new VisitStoryPopover(*story, m_parts.desk.zone(), m_parts.window);
    connect(popover, &VisitStoryPopover::againWanted, this, &PlanningController::bookAgain);
    connect(popover, &VisitStoryPopover::invoiceWanted, this, &PlanningController::invoiceWanted);
    connect(popover, &VisitStoryPopover::attendanceWanted, this,
            [this, place](const VisitCard &group) { m_gatherings->open(group, place); });
    connect(popover, &VisitStoryPopover::statusWanted, &m_parts.orders,
            [this](const VisitCard &visit, AppointmentStatus status) { m_parts.orders.setStatus(visit, status); });
    connect(popover, &Popover::dismissed, this, [this] { m_parts.focus(); });
    popover->openBeside(place);
    popover->setFocus();
    return true;
}

/// The same for the same people, at the doctor's next free time.
void PlanningController::bookAgain(const VisitCard &card)
{
    const Appointment &visit = card.appointment;
    const Instant from = std::max(m_parts.desk.now(), visit.start);
    const int minutes = visit.durationMinutes();
    const Instant start = m_parts.desk.nextFreeSlot(visit.doctorId, from, minutes).value_or(from);
    m_parts.goTo(m_parts.desk.zone().dateOf(start));
    if (copy(card, visit.doctorId, start))
        return;
    PatientHit patient;
    patient.id = visit.patientId;
    patient.name = card.patientName;
    patient.phone = card.patientPhone;
    patient.number = card.patientNumber;
    m_parts.booking.openNew(visit.doctorId, start, minutes, patient, visit.roomId);
    m_parts.booking.setType(visit.type);
}

bool PlanningController::copy(const VisitCard &card, UserId doctor, Instant start)
{
    const Appointment &visit = card.appointment;
    if (!m_gatherings || (!visit.internal && !visit.group))
        return false;
    m_gatherings->bookAgain(card, {doctor, start, visit.durationMinutes(), middle()});
    return true;
}

void PlanningController::addAbsences()
{
    m_absences = std::make_unique<AbsenceOrders>(*m_parts.desks.planning, m_parts.desk, m_parts.orders);
    m_block = new BlockPopover(m_parts.desk, *m_parts.desks.planning, m_parts.window);
    m_parts.booking.offer(BookingPopover::Other::Block);
    m_parts.booking.setAbsenceName([this](UserId doctor, Instant at) -> std::optional<QString> {
        const auto absence = absenceAt(doctor, at);
        return absence ? std::optional(absence->timeOff.reason) : std::nullopt;
    });
    connect(&m_parts.booking, &BookingPopover::unblockWanted, this, &PlanningController::unblock);
    connect(m_block, &BlockPopover::blockWanted, this, &PlanningController::blockTime);
    connect(m_block, &Popover::dismissed, this, [this] { m_parts.focus(); });
    connect(m_absences.get(), &AbsenceOrders::failed, this, &PlanningController::complain);
}

void PlanningController::addFreeSlots()
{
    m_free = new FreeSlotsPopover(m_parts.desk, *m_parts.desks.planning, m_parts.window);
    connect(m_free, &FreeSlotsPopover::taken, this, &PlanningController::takeSlot);
    connect(m_free, &Popover::dismissed, this, [this] { m_parts.focus(); });
}

void PlanningController::addWaitlist()
{
    WaitlistDesk &desk = *m_parts.desks.waitlist;
    m_waitlist = std::make_unique<WaitlistOrders>(desk, m_parts.desk, m_parts.orders);
    m_addWaiting = new WaitlistPopover(m_parts.desk, m_parts.window);
    auto *section = new WaitlistSection(m_parts.desk, desk);
    m_parts.addToPanel(section);
    connect(section, &WaitlistSection::addWanted, this, [this](QWidget *about) {
        m_addWaiting->openFor({about->mapTo(m_parts.window, QPoint()), about->size()});
    });
    connect(section, &WaitlistSection::removeWanted, m_waitlist.get(), &WaitlistOrders::remove);
    connect(section, &WaitlistSection::slotWanted, this, &PlanningController::findFor);
    connect(section, &WaitlistSection::bookWanted, m_waitlist.get(), &WaitlistOrders::book);
    connect(section, &WaitlistSection::offerWanted, m_waitlist.get(), &WaitlistOrders::offer);
    connect(m_addWaiting, &WaitlistPopover::addWanted, this, [this](const WaitlistEntry &entry) {
        m_waitlist->add(entry, this, [this](const Result<WaitlistEntry> &result) {
            if (result)
                m_addWaiting->dismiss();
            else
                m_addWaiting->complain(errorText(result.error(), m_parts.desk.zone()));
        });
    });
    connect(m_waitlist.get(), &WaitlistOrders::told, this, &PlanningController::said);
    connect(m_waitlist.get(), &WaitlistOrders::failed, this, &PlanningController::complain);
    connect(m_waitlist.get(), &WaitlistOrders::booked, this,
            [this](AppointmentId id, Instant start) { m_parts.openVisit(id, m_parts.desk.zone().dateOf(start)); });
}

void PlanningController::addActions()
{
    const QString group = tr("Calendar");
    if (m_free)
        m_parts.actions.add({.id = u"calendar.find"_s,
                             .group = group,
                             .text = tr("Find a free time"),
                             .keys = {Qt::Key_F},
                             .run = [this] { findTime({}, {}, m_parts.model.date()); },
                             .words = tr("next free slot opening"),
                             .icon = Icon::Search});
    if (m_block)
        m_parts.actions.add({.id = u"calendar.block"_s,
                             .group = group,
                             .text = tr("Block time"),
                             .keys = {Qt::Key_B},
                             .run =
                                 [this] {
                                     m_parts.bookVisit();
                                     switchTo(BookingPopover::Other::Block);
                                 },
                             .words = tr("time off absence lunch away"),
                             .icon = Icon::Remove});
    if (m_gatherings)
        m_parts.actions.add({.id = u"calendar.meeting"_s,
                             .group = group,
                             .text = tr("Book a staff meeting"),
                             .keys = {Qt::Key_G},
                             .run =
                                 [this] {
                                     m_parts.bookVisit();
                                     switchTo(BookingPopover::Other::Meeting);
                                 },
                             .words = tr("internal group doctors"),
                             .icon = Icon::Patients});
    if (m_gatherings)
        m_parts.actions.add({.id = u"calendar.group"_s,
                             .group = group,
                             .text = tr("Book a group of patients"),
                             .keys = {QKeySequence(Qt::CTRL | Qt::Key_G)},
                             .run =
                                 [this] {
                                     m_parts.bookVisit();
                                     switchTo(BookingPopover::Other::Group);
                                 },
                             .words = tr("class course several family"),
                             .icon = Icon::AddPerson});
    if (m_addWaiting)
        m_parts.actions.add({.id = u"calendar.waitlist"_s,
                             .group = group,
                             .text = tr("Add to the waitlist"),
                             .run =
                                 [this] {
                                     m_parts.goTo(m_parts.model.date());
                                     m_addWaiting->openFor(middle());
                                 },
                             .words = tr("waiting earlier"),
                             .icon = Icon::AddPerson});
}

void PlanningController::switchTo(BookingPopover::Other other)
{
    if (!m_parts.booking.isOpen())
        return;
    const PlanningPlace place = m_parts.booking.place();
    const std::optional<PatientHit> patient = m_parts.booking.patient();
    m_parts.booking.dismiss();
    if (other == BookingPopover::Other::Block)
        m_block->openFor(place);
    else if (other == BookingPopover::Other::Meeting)
        m_gatherings->bookMeeting(place);
    else
        m_gatherings->bookGroup(place, patient);
}

void PlanningController::blockTime(UserId doctor, const TimeOff &wanted)
{
    m_absences->add(doctor, wanted, this, [this](const Result<DoctorTimeOff> &result) {
        if (result)
            m_block->dismiss();
        else
            m_block->complain(errorText(result.error(), m_parts.desk.zone()));
    });
}

std::optional<DoctorTimeOff> PlanningController::absenceAt(UserId doctor, Instant at) const
{
    const TimeZone zone = m_parts.desk.zone();
    const QDate date = zone.dateOf(at);
    const QList<DoctorTimeOff> all = m_parts.desks.planning->absences(doctor, date);
    const auto found = std::ranges::find_if(all, [&](const DoctorTimeOff &absence) {
        const auto range = timeOffOn(absence.timeOff, date, zone);
        return range && range->contains(at);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void PlanningController::unblock(UserId doctor, Instant at)
{
    if (const auto absence = absenceAt(doctor, at)) {
        m_parts.booking.dismiss();
        m_absences->remove(*absence);
    }
}

void PlanningController::findTime(UserId doctor, const std::optional<PatientHit> &patient, QDate from)
{
    m_parts.goTo(m_parts.model.date());
    m_free->openFor(doctor, std::max(from, m_parts.desk.zone().dateOf(m_parts.desk.now())), middle(), patient);
}

void PlanningController::takeSlot(const FreeSlot &slot, int minutes, const QString &type,
                                  const std::optional<PatientHit> &patient)
{
    m_parts.goTo(m_parts.desk.zone().dateOf(slot.start));
    m_parts.booking.openNew(slot.doctorId, slot.start, minutes, patient);
    m_parts.booking.setType(type);
}

void PlanningController::findFor(const WaitlistEntry &entry)
{
    if (!m_free)
        return;
    PatientHit patient;
    patient.id = entry.patientId;
    patient.name = entry.patientName;
    const Instant from = std::max(entry.from.value_or(m_parts.desk.now()), m_parts.desk.now());
    findTime(entry.doctorId, patient, m_parts.desk.zone().dateOf(from));
}

void PlanningController::complain(const Error &error)
{
    Q_EMIT complained(errorText(error, m_parts.desk.zone(), &m_parts.model.sheet()));
}

/// In the window; empty when it is not seen.
QRect PlanningController::placeOf(AppointmentId id) const
{
    const QRect seen = m_parts.view.visitRect(id) & m_parts.view.viewport()->rect();
    if (seen.isEmpty() || !m_parts.view.isVisible())
        return {};
    return {m_parts.view.viewport()->mapTo(m_parts.window, seen.topLeft()), seen.size()};
}

QRect PlanningController::middle() const
{
    constexpr int fromTop = 120;
    return {m_parts.window->width() / 2 - 220, fromTop, 1, 1};
}

} // namespace frontdesk
