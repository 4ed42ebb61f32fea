#pragma once

#include <functional>

#include "views/common/popover.h"

namespace frontdesk {

/// Asks before something that cannot be undone: Enter on the button confirms, Esc leaves. Deletes itself when it is
/// closed and gives the focus back to where it was.
class ConfirmPopover : public Popover {
    Q_OBJECT
public:
    struct Question {
        QString title;
        QString text;
        QString confirm; ///< on the button
    };
    ConfirmPopover(const Question &question, QWidget *window);

    /// Opens one beside `anchor`; `confirmed` is called unless the person leaves or `anchor` is gone by then.
    static void ask(const Question &question, QWidget *anchor, std::function<void()> confirmed);

Q_SIGNALS:
    void confirmed();
};

} // namespace frontdesk
