#pragma once

#include <functional>

#include "models/services/series/seriescommands.h"
#include "views/common/popover.h"

namespace frontdesk {

/// Asks which visits of a series a change is about: 1 this one, 2 this and the following, 3 all; Esc for none. Deletes
/// itself when it is closed.
class ScopePopover : public Popover {
    Q_OBJECT
public:
    ScopePopover(const QString &title, QWidget *window);

Q_SIGNALS:
    void chosen(SeriesScope scope);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(SeriesScope scope);
    bool m_chosen = false;
};

} // namespace frontdesk
