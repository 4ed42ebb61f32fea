#include "views/common/formpopover.h"

#include <QCheckBox>
#include <QKeyEvent>

namespace frontdesk {

void FormPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        Popover::keyPressEvent(event);
        return;
    }
    event->accept();
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool pressed = button && !qobject_cast<QCheckBox *>(button);
    if (pressed && !event->modifiers().testFlag(Qt::ControlModifier))
        button->click();
    else
        submit();
}

} // namespace frontdesk
