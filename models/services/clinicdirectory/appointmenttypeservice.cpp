#include "models/services/clinicdirectory/appointmenttypeservice.h"

#include <QJsonArray>
#include <QRegularExpression>

#include "models/services/fielderrors.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortestVisit = 5;
constexpr int longestVisit = 720;
constexpr qsizetype longestName = 200;

Result<Done> check(const AppointmentTypeInfo &type)
{
    static const QRegularExpression color(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    FieldErrors errors;
    errors.notBlank(type.name, u"name"_s);
    errors.atMost(type.name, u"name"_s, longestName);
    errors.within(type.durationMinutes, u"durationMinutes"_s, shortestVisit, longestVisit);
    errors.within(type.bufferMinutes.value_or(0), u"bufferMinutes"_s, 0, longestVisit);
    errors.require(type.price.minor >= 0, u"price"_s, u"an amount that is not negative"_s);
    errors.require(color.match(type.color).hasMatch(), u"color"_s, u"a colour like #2563EB"_s);
    return errors.result();
}

Result<Done> mayShape(const Actor &actor)
{
    if (isAdmin(actor.role) || actor.role == Role::Receptionist)
        return Done{};
    return Error::of(ErrorCode::Forbidden);
}

QJsonObject differences(const AppointmentTypeInfo &before, const AppointmentTypeInfo &after)
{
    QJsonObject changes;
    const auto note = [&changes](const QString &field, const QJsonValue &was, const QJsonValue &is) {
        if (was != is)
            changes.insert(field, QJsonArray{was, is});
    };
    const auto buffer = [](const AppointmentTypeInfo &type) {
        return type.bufferMinutes ? QJsonValue(*type.bufferMinutes) : QJsonValue();
    };
    note(u"name"_s, before.name, after.name);
    note(u"durationMinutes"_s, before.durationMinutes, after.durationMinutes);
    note(u"bufferMinutes"_s, buffer(before), buffer(after));
    note(u"price"_s, before.price.minor, after.price.minor);
    note(u"color"_s, before.color, after.color);
    return changes;
}

} // namespace

Result<AppointmentTypeInfo> AppointmentTypeService::find(AppointmentTypeId id)
{
    const QList<AppointmentTypeInfo> &types = m_session.directory().types;
    const auto found = std::ranges::find(types, id, &AppointmentTypeInfo::id);
    if (found == types.end())
        return Error::notFound(u"Appointment type"_s);
    return *found;
}

Result<AppointmentTypeInfo> AppointmentTypeService::create(AppointmentTypeInfo wanted)
{
    if (const auto valid = check(wanted); !valid)
        return valid.error();
    if (const auto allowed = mayShape(m_session.actor()); !allowed)
        return allowed.error();
    wanted.id = AppointmentTypeId::create();
    return save(wanted, nullptr, int(m_session.directory().types.size()));
}

Result<AppointmentTypeInfo> AppointmentTypeService::replace(AppointmentTypeInfo wanted)
{
    if (const auto valid = check(wanted); !valid)
        return valid.error();
    const Result<AppointmentTypeInfo> before = find(wanted.id);
    if (!before)
        return before;
    if (const auto allowed = mayShape(m_session.actor()); !allowed)
        return allowed.error();
    const QList<AppointmentTypeInfo> &types = m_session.directory().types;
    const auto position = std::ranges::find(types, wanted.id, &AppointmentTypeInfo::id) - types.begin();
    return save(wanted, &*before, int(position));
}

Result<AppointmentTypeInfo> AppointmentTypeService::save(const AppointmentTypeInfo &wanted,
                                                         const AppointmentTypeInfo *before, int position)
{
    AppointmentTypeInfo type = wanted;
    type.name = wanted.name.trimmed();
    const AppointmentTypeInfo *namesake = m_session.directory().type(type.name);
    if (namesake && namesake->id != type.id)
        return Error{ErrorCode::AlreadyExists, u"Appointment type"_s, {}, {}, {}};
    m_session.stores().clinics.putType(m_session.actor().clinicId, type, position);
    m_session.record({before ? u"updated"_s : u"created"_s,
                      u"appointment_type"_s,
                      type.id.toString(),
                      before ? ChangeOp::Updated : ChangeOp::Created,
                      {},
                      {},
                      differences(before ? *before : AppointmentTypeInfo(), type),
                      {}});
    return type;
}

} // namespace frontdesk
