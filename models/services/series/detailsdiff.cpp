#include "models/services/series/detailsdiff.h"

#include <QJsonArray>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue json(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue json(const QList<Attendee> &attendees)
{
    QJsonArray all;
    for (const Attendee &attendee : attendees)
        all.append(QJsonObject{{u"id"_s, attendee.id.toString()},
                               {u"attendance_status"_s, toString(attendee.status)},
                               {u"no_show"_s, attendee.noShow}});
    return all.isEmpty() ? QJsonValue() : QJsonValue(all);
}

QJsonValue json(const QList<PatientId> &patients)
{
    QJsonArray all;
    for (const PatientId &patient : patients)
        all.append(patient.toString());
    return all.isEmpty() ? QJsonValue() : QJsonValue(all);
}

QJsonObject fields(const VisitDetails &details)
{
    return {{u"name"_s, json(details.name)},
            {u"description"_s, json(details.description)},
            {u"interactionType"_s, toString(details.interaction)},
            {u"location"_s, json(details.location)},
            {u"attendees"_s, json(details.attendees)},
            {u"referencePatients"_s, json(details.referencePatients)}};
}

} // namespace

QJsonObject detailsDiff(const VisitDetails *before, const VisitDetails &after)
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
