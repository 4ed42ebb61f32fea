#include "sync/upstream/remotelists.h"

#include <QJsonArray>

#include "models/services/upstream/remotetexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void applyStaff(Session &session, const QJsonValue &page)
{
    for (const QJsonValue &row : page.toObject().value("staff"_L1).toArray()) {
        const QJsonObject json = row.toObject();
        const auto id = UserId::parse(json.value("id"_L1).toString());
        const auto role = roleFromString(json.value("role"_L1).toString());
        if (!id || !role)
            continue;
        RemoteSetup(session).putStaff({*id, json.value("firstName"_L1).toString(), json.value("lastName"_L1).toString(),
                                       json.value("email"_L1).toString(), false, false},
                                      *role);
    }
}

} // namespace

QJsonArray rowsOf(const QJsonValue &page)
{
    return page.isArray() ? page.toArray() : page.toObject().value("data"_L1).toArray();
}

void applyRooms(Session &session, const QJsonValue &page)
{
    for (const QJsonValue &row : rowsOf(page)) {
        if (const auto room = remotejson::room(row.toObject()))
            RemoteSetup(session).putRoom(*room);
    }
}

void applyContacts(Session &session, const QJsonValue &page)
{
    applyStaff(session, page);
    RemoteSetup setup(session);
    for (const QJsonValue &row : page.toObject().value("staff"_L1).toArray()) {
        const auto id = UserId::parse(row.toObject().value("id"_L1).toString());
        const bool doctor = row.toObject().value("role"_L1).toString() == "doctor"_L1;
        if (id && doctor && !session.directory().doctor(*id))
            setup.putDoctorByName(*id, u"Dr. "_s + row.toObject().value("name"_L1).toString());
    }
    for (const QJsonValue &row : page.toObject().value("patients"_L1).toArray()) {
        const auto told = remotejson::patient(row.toObject());
        if (told && !session.stores().patients.find(session.actor().clinicId, told->id))
            RemoteChanges(session).putPatient(*told);
    }
}

void applyTexts(Session &session, const QJsonObject &snapshot)
{
    QList<RemoteTexts::Text> texts;
    for (const QJsonValue &row : snapshot.value("texts"_L1).toArray()) {
        const auto channel = channelFromString(row["channel"_L1].toString());
        const QString text = row["text"_L1].toString();
        if (channel && !text.isEmpty())
            texts.append({{row["kind"_L1].toString(), *channel, row["language"_L1].toString()},
                          {row["subject"_L1].toString(), text}});
    }
    QList<QuickReply> replies;
    for (const QJsonValue &row : snapshot.value("quickReplies"_L1).toArray()) {
        if (const auto id = QuickReplyId::parse(row["id"_L1].toString()))
            replies.append({*id, row["name"_L1].toString(), row["language"_L1].toString(), row["text"_L1].toString()});
    }
    if (snapshot.contains("texts"_L1))
        RemoteTexts(session).putTexts(texts);
    RemoteTexts(session).putReplies(replies);
}

void applyTimeOff(Session &session, UserId doctor, const QJsonValue &page)
{
    QList<DoctorTimeOff> all;
    for (const QJsonValue &row : rowsOf(page)) {
        if (auto absence = remotejson::timeOff(row.toObject())) {
            absence->doctorId = doctor;
            all.append(*absence);
        }
    }
    RemoteSetup(session).putAllTimeOff(doctor, all);
}

void applyDoctors(Session &session, const QJsonValue &page)
{
    const QList<DoctorRecord> known = session.stores().clinics.doctors(session.actor().clinicId);
    for (const QJsonValue &row : rowsOf(page)) {
        auto doctor = remotejson::doctor(row.toObject());
        if (!doctor)
            continue;
        const auto same = std::ranges::find(known, doctor->id, &DoctorRecord::id);
        if (same != known.end()) // their schedule tells
            doctor->bufferMinutes = same->bufferMinutes;
        RemoteSetup(session).putDoctor(*doctor);
    }
}

} // namespace frontdesk
