#pragma once

#include "views/common/popover.h"
#include "views/common/prompts.h"

namespace frontdesk {

/// Why a change of several visits was refused, visit by visit, and the way to insist on it. Deletes itself when closed.
class SeriesRefusal : public Popover {
    Q_OBJECT
public:
    SeriesRefusal(const QString &title, const QStringList &lines, bool mayInsist, QWidget *window);
    void setFocusInside();

Q_SIGNALS:
    void insistWanted();
};

/// The reason that "book anyway" asks for.
ReasonQuestion bookAnywayQuestion();

} // namespace frontdesk
