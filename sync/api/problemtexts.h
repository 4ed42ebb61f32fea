#pragma once

#include <QByteArray>
#include <QString>

#include "models/domain/error.h"
#include "models/domain/timezone.h"

namespace frontdesk {

/// What an error is called in the API: its status, its code and its one English sentence.
struct ProblemText {
    int status = 400;
    QByteArray code;
    QString message;
    bool documented = false; ///< a document shows this text under `error`, so it stands there too
    QString title;           ///< what a document shows under `error` where `message` is another text
};

/// For every code but those of the program itself (isIncident()).
ProblemText problemText(const Error &error, const TimeZone &zone);

/// Failures that are ours: the client learns nothing about them.
bool isIncident(ErrorCode code);

} // namespace frontdesk
