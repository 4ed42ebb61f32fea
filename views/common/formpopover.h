#pragma once

#include "views/common/popover.h"

namespace frontdesk {

/// A popover with fields: Enter submits them from wherever the keyboard is, but on a button it presses the
/// button; Ctrl+Enter submits there, too.
class FormPopover : public Popover {
    Q_OBJECT
public:
    using Popover::Popover;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    virtual void submit() = 0;
};

} // namespace frontdesk
