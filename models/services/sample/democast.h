#pragma once

#include "models/services/sample/samplepeople.h"

namespace frontdesk {

/// Who plays in a demo clinic, beside the visits' cast.
struct DemoCast {
    SampleCast visits;
    QList<UserId> receptionists;
    QHash<PatientId, UserId> accounts; ///< patients who sign in
};

} // namespace frontdesk
