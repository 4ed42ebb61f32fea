#include "views/common/formpopover.h"

#include <QKeyEvent>
#include <QPushButton>

namespace frontdesk {

void FormPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        Popover::keyPressEvent(event);
        return;
    }
    event->accept();
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else
        submit();
}

} // namespace frontdesk
