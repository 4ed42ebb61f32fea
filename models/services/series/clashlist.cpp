#include "models/services/series/clashlist.h"

namespace frontdesk {

namespace {

bool isPast(const Error &error)
{
    return error.code == ErrorCode::PastStart;
}

} // namespace

void ClashList::add(const Error &error)
{
    if (error.code == ErrorCode::SlotConflict) {
        for (const Conflict &conflict : error.conflicts) {
            if (!m_clashes.contains(conflict))
                m_clashes.append(conflict);
        }
    } else if (!m_refusal || (isPast(error) && !isPast(*m_refusal))) {
        m_refusal = error;
    }
}

Error ClashList::error() const
{
    if (m_refusal)
        return *m_refusal;
    Error error = Error::of(ErrorCode::SlotConflict);
    error.conflicts = m_clashes;
    return error;
}

} // namespace frontdesk
