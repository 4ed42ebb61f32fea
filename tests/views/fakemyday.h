#pragma once

#include "models/items/mydaydesk.h"

namespace frontdesk::test {

/// Who looks at the day, and their messages, without a clinic.
class FakeMyDay final : public MyDayDesk {
    Q_OBJECT
public:
    UserId person;
    int unread = 0;

    UserId me() const override { return person; }
    int unreadMessages() const override { return unread; }
    void announce() { Q_EMIT messagesChanged(); }
};

} // namespace frontdesk::test
