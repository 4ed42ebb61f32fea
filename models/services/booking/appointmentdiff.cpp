#include "models/services/booking/appointmentdiff.h"

#include <QJsonArray>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Tag>
QJsonValue json(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonValue json(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toMs(*instant)) : QJsonValue();
}

QJsonValue json(Instant instant)
{
    return toMs(instant);
}

QJsonValue json(AppointmentStatus status)
{
    return toString(status);
}

QJsonValue json(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Compares values first: most fields are the same, and what is the same costs no JSON.
class Diff {
public:
    Diff(const Appointment *before, const Appointment &after) : m_before(before), m_after(after) {}

    template<class T>
    void field(const QString &name, T Appointment::*member)
    {
        const T &now = m_after.*member;
        if (m_before && m_before->*member == now)
            return;
        const QJsonValue then = m_before ? json(m_before->*member) : QJsonValue();
        const QJsonValue is = json(now);
        if (then != is)
            m_changes.insert(name, QJsonArray{then, is});
    }
    QJsonObject changes() const { return m_changes; }

private:
    const Appointment *m_before;
    const Appointment &m_after;
    QJsonObject m_changes;
};

} // namespace

QJsonObject appointmentDiff(const Appointment *before, const Appointment &after)
{
    Diff diff(before, after); // in alphabetical order, as JSON objects are kept
    diff.field(u"actualEnd"_s, &Appointment::actualEnd);
    diff.field(u"actualStart"_s, &Appointment::actualStart);
    diff.field(u"arrivedAt"_s, &Appointment::arrivedAt);
    diff.field(u"cancellationReason"_s, &Appointment::cancellationReason);
    diff.field(u"doctorId"_s, &Appointment::doctorId);
    diff.field(u"end"_s, &Appointment::end);
    diff.field(u"notes"_s, &Appointment::notes);
    diff.field(u"operatory"_s, &Appointment::operatory);
    diff.field(u"overrideReason"_s, &Appointment::overrideReason);
    diff.field(u"patientId"_s, &Appointment::patientId);
    diff.field(u"roomId"_s, &Appointment::roomId);
    diff.field(u"start"_s, &Appointment::start);
    diff.field(u"status"_s, &Appointment::status);
    diff.field(u"type"_s, &Appointment::type);
    return diff.changes();
}

} // namespace frontdesk
