#pragma once

#include <QList>
#include <QObject>

#include "models/domain/message.h"
#include "models/domain/timezone.h"
#include "models/domain/visitcard.h"
#include "models/services/daysheet.h"

namespace frontdesk {

/// A message that was found, and where.
struct FoundMessage {
    QString conversation; ///< "patient-…", as the inbox names it
    QString person;       ///< whom the conversation is with
    QString text;         ///< of the message
    Instant at;
};

/// What the window's search asks, for the person signed in. Answers at once; lives in the GUI thread.
class SearchDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    virtual QList<PatientHit> patients(const QString &text, int limit) const = 0;
    /// Still ahead and not cancelled, of patients that fit; the next one first.
    virtual QList<VisitCard> upcomingVisits(const QString &text, int limit) const = 0;
    /// Among the newest few hundred, in the words of the message or the name of whom it is with; the newest first.
    virtual QList<FoundMessage> messages(const QString &text, int limit) const = 0;
};

} // namespace frontdesk
