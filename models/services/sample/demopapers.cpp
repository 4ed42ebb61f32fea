#include "models/services/sample/demopapers.h"

#include "models/domain/invoice.h"
#include "models/storage/waitliststore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeAbsence(Session &session, UserId doctor, const TimeOff &absence, SampleRandom &random)
{
    const Instant at = session.now() - std::chrono::days(20);
    const TimeOffId id(random.uuid(at));
    session.stores().clinics.putTimeOff(session.actor().clinicId, doctor, id, absence, at);
    session.record({u"created"_s, u"time_off"_s, id.toString(), ChangeOp::Created, {}, {}, {}, {}});
}

/// The first day from `date` on that the clinic is open.
QDate openDay(const Directory &directory, QDate date)
{
    while (directory.rules.hours.on(date).isEmpty())
        date = date.addDays(1);
    return date;
}

QList<VisitCard> visitsOf(Session &session, const std::optional<TimeRange> &within,
                          std::optional<AppointmentStatus> status)
{
    AppointmentFilter filter;
    filter.clinicId = session.actor().clinicId;
    filter.startsWithin = within;
    filter.status = status;
    filter.withInternal = false;
    return session.stores().appointments.cards(filter);
}

Invoice billFor(Session &session, const Appointment &visit, const DemoCast &cast, SampleRandom &random)
{
    const AppointmentTypeInfo *type = session.directory().type(visit.type);
    Invoice invoice;
    invoice.id = InvoiceId(random.uuid(visit.end));
    invoice.clinicId = visit.clinicId;
    invoice.patientId = visit.patientId;
    invoice.appointmentId = visit.id;
    invoice.currency = session.directory().clinic.currency;
    const Money price = type ? type->price : Money{3500};
    invoice.items.append({visit.type, 1000, price, price});
    if (random.chance(20))
        invoice.items.append({u"Radiografía"_s, 1000, Money{1500}, Money{1500}});
    if (random.chance(15)) {
        invoice.discount = Money{500};
        invoice.notes = u"Descuento por pago de contado"_s;
    }
    invoice.total = invoiceTotal(invoice.items, invoice.discount, invoice.tax);
    invoice.dueDate = session.directory().rules.zone.dateOf(visit.end).addDays(15);
    invoice.createdBy = cast.receptionists.constFirst();
    invoice.createdAt = visit.end;
    invoice.updatedAt = visit.end;
    return invoice;
}

void pay(Session &session, const Invoice &invoice, Money amount, SampleRandom &random)
{
    Payment payment;
    payment.id = PaymentId(random.uuid(invoice.createdAt + Minutes(4)));
    payment.amount = amount;
    payment.method = random.chance(60) ? PaymentMethod::Card : PaymentMethod::Cash;
    if (payment.method == PaymentMethod::Card)
        payment.reference = u"POS %1"_s.arg(100'000 + random.below(900'000));
    payment.receivedBy = invoice.createdBy;
    payment.createdAt = std::min(invoice.createdAt + Minutes(4), session.now());
    session.stores().invoices.addPayment(invoice.id, payment);
    session.stores().invoices.setPaid(invoice.id, amount, invoiceStatusOf(invoice.total, amount), payment.createdAt);
    session.record({u"paid"_s, u"invoice"_s, invoice.id.toString(), ChangeOp::Updated, invoice.patientId, {}, {}, {}});
}

struct Wish {
    int patient = 0;
    int doctor = -1; ///< place in the cast; -1: any
    int fromDays = 0;
    int toDays = 0;
    int daysAgo = 0;
    QStringView notes;
};

} // namespace

void writeDemoTimeOff(Session &session, const DemoCast &cast, SampleRandom &random)
{
    const QList<SampleDoctor> &doctors = cast.visits.doctors;
    const Directory &directory = session.directory();
    const QDate today = directory.rules.zone.dateOf(session.now());
    if (doctors.size() < 3)
        return;
    const QDate course = openDay(directory, today.addDays(2));
    const QDate holidays = openDay(directory, today.addDays(9));
    writeAbsence(session, doctors.at(1).id, {course, course, 13 * 60, 17 * 60, u"Curso de ortodoncia"_s}, random);
    writeAbsence(session, doctors.at(2).id, {holidays, holidays.addDays(4), {}, {}, u"Vacaciones"_s}, random);
}

void writeDemoInvoices(Session &session, const DemoCast &cast, SampleRandom &random)
{
    for (const VisitCard &card : visitsOf(session, {}, AppointmentStatus::Completed)) {
        const int dice = random.below(100);
        if (dice < 15)
            continue;
        Invoice invoice = billFor(session, card.appointment, cast, random);
        session.stores().invoices.insert(invoice);
        session.record({u"created"_s,
                        u"invoice"_s,
                        invoice.id.toString(),
                        ChangeOp::Created,
                        invoice.patientId,
                        {},
                        {},
                        {card.appointment.start}});
        if (dice < 75)
            pay(session, invoice, invoice.total, random);
        else if (dice < 88)
            pay(session, invoice, Money{invoice.total.minor / 2}, random);
    }
}

void writeDemoWaitlist(Session &session, const DemoCast &cast, SampleRandom &random)
{
    const QList<Wish> wishes{{8, 0, 0, 14, 6, u"Puede venir con media hora de aviso"},
                             {9, -1, 0, 7, 4, u"Dolor de muela, lo antes posible"},
                             {10, 1, 1, 21, 3, u"Solo por las tardes, después de las 15:00"},
                             {11, -1, 0, 10, 1, u"Prefiere los sábados"}};
    for (const Wish &wish : wishes) {
        if (wish.patient >= cast.visits.patients.size() || wish.doctor >= cast.visits.doctors.size())
            continue;
        WaitlistEntry entry;
        entry.createdAt = session.now() - std::chrono::days(wish.daysAgo);
        entry.id = WaitlistId(random.uuid(entry.createdAt));
        entry.clinicId = session.actor().clinicId;
        entry.patientId = cast.visits.patients.at(wish.patient);
        entry.doctorId = wish.doctor < 0 ? UserId() : cast.visits.doctors.at(wish.doctor).id;
        entry.from = session.now() + std::chrono::days(wish.fromDays);
        entry.to = session.now() + std::chrono::days(wish.toDays);
        entry.notes = wish.notes.toString();
        entry.createdBy = cast.receptionists.constFirst();
        entry.updatedAt = entry.createdAt;
        WaitlistStore(session.database()).insert(entry);
        session.record(
            {u"created"_s, u"waitlist"_s, entry.id.toString(), ChangeOp::Created, entry.patientId, {}, {}, {}});
    }
}

void writeDemoArrivals(Session &session)
{
    constexpr int wanted = 2;
    const Directory &directory = session.directory();
    const Instant now = session.now();
    const TimeRange today = directory.rules.zone.day(directory.rules.zone.dateOf(now));
    const auto span = wholeSpan(directory.rules.hours.on(directory.rules.zone.dateOf(now)));
    if (!span || directory.rules.zone.toInstantOrNext(directory.rules.zone.dateOf(now), span->opensMinute) > now)
        return;
    int arrived = 0;
    for (const VisitCard &card : visitsOf(session, TimeRange{now, today.end}, {})) {
        Appointment visit = card.appointment;
        const bool open = visit.status == AppointmentStatus::Scheduled || visit.status == AppointmentStatus::Confirmed;
        if (!open || visit.start > now + Minutes(90))
            continue;
        if (!visit.arrivedAt && arrived < wanted) {
            visit.arrivedAt = now - Minutes(4 + 7 * arrived);
            session.stores().appointments.update(visit, {visit.doctorId});
            session.record({u"arrived"_s,
                            u"appointment"_s,
                            visit.id.toString(),
                            ChangeOp::Updated,
                            visit.patientId,
                            {},
                            {},
                            {visit.start}});
        }
        arrived += visit.arrivedAt ? 1 : 0;
    }
}

} // namespace frontdesk
