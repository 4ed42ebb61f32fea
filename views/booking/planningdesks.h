#pragma once

namespace frontdesk {

class PatientDesk;
class PlanningDesk;
class SeriesDesk;
class WaitlistDesk;

/// What the calendar needs for all that is more than one patient's one visit. Null: not offered here.
struct PlanningDesks {
    SeriesDesk *series = nullptr;
    PlanningDesk *planning = nullptr;
    WaitlistDesk *waitlist = nullptr;
    PatientDesk *patients = nullptr;
};

} // namespace frontdesk
