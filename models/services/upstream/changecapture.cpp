#include "models/services/upstream/changecapture.h"

#include "models/services/upstream/syncoutbox.h"
#include "models/services/upstream/upstreamrequests.h"
#include "models/storage/syncoutboxstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void keep(Session &session, const JournalEntry &entry, ChangeOp op, const UpstreamRequest &request)
{
    SyncChange change;
    change.id = createTimeOrderedUuid().toString(QUuid::WithoutBraces);
    change.clinicId = entry.clinicId;
    change.entity = entry.entity;
    change.entityId = entry.entityId;
    change.op = op;
    change.request = request.toJson();
    change.createdAt = change.updatedAt = session.now();
    if (!request.unsupported.isEmpty()) {
        change.status = SyncStatus::Refused;
        change.error = request.unsupported;
        change.code = u"NOT_SUPPORTED"_s;
    }
    SyncOutboxStore(session.database()).append(change);
}

} // namespace

void captureForUpstream(Session &session, const QList<Change> &command, UserId linkUser)
{
    for (const Change &change : command) {
        if (change.entry.origin == "sync"_L1 || change.entry.action == takenBack)
            continue;
        Session here = session.inClinic(change.entry.clinicId);
        if (const auto request = UpstreamRequests(here, linkUser).of(change.entry, command))
            keep(session, change.entry, change.entry.op, *request);
        if (const auto lost = UpstreamRequests(here, linkUser).leftOut(change.entry))
            keep(session, change.entry, ChangeOp::Updated, *lost);
    }
}

} // namespace frontdesk
