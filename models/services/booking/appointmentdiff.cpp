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

QJsonValue json(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject fields(const Appointment &a)
{
    return {{u"patientId"_s, json(a.patientId)},
            {u"doctorId"_s, json(a.doctorId)},
            {u"start"_s, toMs(a.start)},
            {u"end"_s, toMs(a.end)},
            {u"type"_s, json(a.type)},
            {u"status"_s, toString(a.status)},
            {u"roomId"_s, json(a.roomId)},
            {u"operatory"_s, json(a.operatory)},
            {u"notes"_s, json(a.notes)},
            {u"arrivedAt"_s, json(a.arrivedAt)},
            {u"actualStart"_s, json(a.actualStart)},
            {u"actualEnd"_s, json(a.actualEnd)},
            {u"overrideReason"_s, json(a.overrideReason)},
            {u"cancellationReason"_s, json(a.cancellationReason)}};
}

} // namespace

QJsonObject appointmentDiff(const Appointment *before, const Appointment &after)
{
    const QJsonObject now = fields(after);
    const QJsonObject then = before ? fields(*before) : QJsonObject();
    QJsonObject diff;
    for (auto field = now.begin(); field != now.end(); ++field) {
        const QJsonValue old = before ? then.value(field.key()) : QJsonValue();
        if (old != field.value())
            diff.insert(field.key(), QJsonArray{old, field.value()});
    }
    return diff;
}

} // namespace frontdesk
