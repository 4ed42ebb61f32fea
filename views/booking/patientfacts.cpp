#include "views/booking/patientfacts.h"

#include <QCoreApplication>

#include <algorithm>

#include "views/billing/moneytext.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

class Facts {
    Q_DECLARE_TR_FUNCTIONS(PatientFacts)
public:
    static QStringList visits(const PatientFile &file, const TimeZone &zone)
    {
        if (file.ahead.isEmpty() && file.past.isEmpty())
            return {tr("First visit")};
        QStringList words;
        const auto last = std::ranges::find_if(file.past, [](const VisitCard &card) {
            return card.appointment.status == AppointmentStatus::Completed;
        });
        if (last != file.past.end())
            words.append(tr("Last %1").arg(longDate(zone.dateOf(last->appointment.start))));
        if (!file.ahead.isEmpty()) {
            const Instant next = file.ahead.first().appointment.start;
            const QString day = longDate(zone.dateOf(next));
            words.append(tr("Next %1 %2").arg(day, leftToRight(clockText(next, zone))));
        }
        return words;
    }

    static QStringList troubles(const PatientFile &file)
    {
        QStringList words;
        if (const int missed = file.patient.noShowCount; missed > 0)
            words.append(tr("%n visit(s) missed", nullptr, missed));
        if (file.owed > Money())
            words.append(tr("Owes %1").arg(moneyText(file.owed, file.currency)));
        return words;
    }
};

} // namespace

QString patientFactsText(const PatientFile &file, const TimeZone &zone)
{
    QStringList words;
    if (!file.patient.phone.isEmpty())
        words.append(leftToRight(file.patient.phone));
    words += Facts::visits(file, zone) + Facts::troubles(file);
    return words.join(u" · "_s);
}

} // namespace frontdesk
