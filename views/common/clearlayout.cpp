#include "views/common/clearlayout.h"

#include <QLayout>
#include <QWidget>

namespace frontdesk {

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace frontdesk
