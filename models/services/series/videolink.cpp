#include "models/services/series/videolink.h"

#include "models/services/security/secrettoken.h"
#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tokenBytes = 18; // 144 bits, 24 characters

}

void settleVideoLink(VisitDetails &details, const Directory &directory)
{
    if (details.interaction != InteractionType::VideoCall) {
        details.joinUrl.clear();
        details.meetingId.clear();
        return;
    }
    details.location.clear();
    if (!details.joinUrl.isEmpty())
        return;
    details.meetingId = randomToken(tokenBytes);
    details.joinUrl = effectiveSetting(directory, u"video.url_template"_s).replace(u"{token}"_s, details.meetingId);
}

} // namespace frontdesk
