#pragma once

#include <QJsonArray>

#include "models/domain/base62.h"
#include "tests/sync/apifixture.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// The API fixture as a client of face A sees it.
class ObjectFixture : public ApiFixture {
public:
    template<class Tag>
    static QString user(const Id<Tag> &id)
    {
        return prefixedId("user_"_L1, id.uuid());
    }
    QJsonValue epoch(const QString &local) const { return QJsonValue(ms(local)); }
    qint64 ms(const QString &local) const { return toMs(clinic.at(local)); }
    /// A visit of Ahmed at Dr. Khan's, half an hour long.
    QJsonObject body(const QString &local) const
    {
        return {{u"start_time"_s, ms(local)},
                {u"end_time"_s, ms(local) + 30 * 60'000},
                {u"host"_s, user(clinic.khan)},
                {u"attendees"_s, QJsonArray{user(clinic.ahmed)}}};
    }
    QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value) const
    {
        object[field] = value;
        return object;
    }
    QJsonObject series(const QString &local, const QString &rrule) const
    {
        return with(body(local), u"recurring"_s, QJsonObject{{u"is_recurring"_s, true}, {u"rrule"_s, rrule}});
    }
    QJsonObject group(const QString &local, const QList<PatientId> &patients) const
    {
        QJsonArray attendees;
        for (const PatientId &one : patients)
            attendees.append(user(one));
        return with(with(body(local), u"group"_s, true), u"attendees"_s, attendees);
    }
    QJsonArray list(const QString &query, const QByteArray &token)
    {
        return get(path + query, token)["data"].toArray();
    }
    static QList<qint64> startsOf(const QJsonArray &appointments)
    {
        QList<qint64> starts;
        for (const QJsonValue &one : appointments)
            starts.append(one[u"start_time"_s].toInteger());
        return starts;
    }
    /// The bare UUID of a prefixed id.
    static QString bare(const QString &id)
    {
        return uuidFromBase62(id.sliced(5)).value_or(QUuid()).toString(QUuid::WithoutBraces);
    }

    const QString path = u"/v1/appointments"_s;
};

} // namespace frontdesk::test
