#include "models/services/eventreminders/eventtypeservice.h"

#include "models/services/fielderrors.h"
#include "models/storage/eventreminderstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 1600; // ten SMS

} // namespace

EventTypeService::Page EventTypeService::list(int limit, int offset)
{
    EventReminderStore store(m_session.database());
    const ClinicId clinic = m_session.actor().clinicId;
    return {store.types(clinic, limit, offset), store.countTypes(clinic)};
}

Result<EventType> EventTypeService::add(const EventType &wanted)
{
    FieldErrors errors;
    errors.notBlank(wanted.name, u"name"_s);
    errors.atMost(wanted.name, u"name"_s, longestName);
    errors.atMost(wanted.reminderText, u"messages.reminder"_s, longestText);
    errors.atMost(wanted.followUpText, u"messages.followUp"_s, longestText);
    errors.atMost(wanted.noShowText, u"messages.noShow"_s, longestText);
    if (const auto valid = errors.result(); !valid)
        return valid.error();
    EventType type = wanted;
    type.id = EventTypeId::create();
    type.clinicId = m_session.actor().clinicId;
    type.name = wanted.name.trimmed();
    type.createdAt = m_session.now();
    EventReminderStore(m_session.database()).insertType(type);
    m_session.record({u"created"_s, u"event_type"_s, type.id.toString(), ChangeOp::Created, {}, {}, {}, {}});
    return type;
}

} // namespace frontdesk
