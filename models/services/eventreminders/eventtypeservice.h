#pragma once

#include "models/domain/eventreminder.h"
#include "models/services/session.h"

namespace frontdesk {

/// The kinds of event that face E names, with their texts. Staff only. CONTRACT §7 "E".
class EventTypeService {
public:
    explicit EventTypeService(Session &session) : m_session(session) {}

    struct Page {
        QList<EventType> types;
        int total = 0;
    };
    /// Oldest first.
    Page list(int limit, int offset);
    /// Name and texts count. MissingField "name", InvalidField of what is too long.
    Result<EventType> add(const EventType &wanted);

private:
    Session &m_session;
};

} // namespace frontdesk
