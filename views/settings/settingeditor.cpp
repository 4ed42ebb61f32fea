#include "views/settings/settingeditor.h"

#include <QHBoxLayout>
#include <QStyle>

namespace frontdesk {

void SettingEditor::setInvalid(bool invalid)
{
    if (focusProxy())
        markInvalid(focusProxy(), invalid);
}

void SettingEditor::fillWith(QWidget *field, bool stretch)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, stretch ? 1 : 0);
    if (!stretch)
        row->addStretch();
    setFocusProxy(field);
}

void markInvalid(QWidget *field, bool invalid)
{
    if (field->property("invalid").toBool() == invalid)
        return;
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace frontdesk
