#include "models/storage/busytimestore.h"

namespace frontdesk {

bool BusyTimeStore::isBusy(ClinicId clinic, const TimeRange &range)
{
    Statement row = m_database.prepare("SELECT 1 FROM appointments WHERE clinic_id = ? AND start_ms >= ? AND "
                                       "start_ms < ? AND status NOT IN ('cancelled', 'no_show') LIMIT 1");
    return row.bind(clinic).bind(range.start).bind(range.end).next();
}

} // namespace frontdesk
