#include "views/settings/labelled.h"

#include <QLabel>
#include <QVBoxLayout>

#include "views/common/theme.h"

namespace frontdesk {

void addLabelled(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label);
    caption->setFont(themeFont(TextSize::Body, QFont::Medium));
    caption->setBuddy(field);
    field->setAccessibleName(label);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(caption);
    pair->addWidget(field);
    column->addLayout(pair);
}

} // namespace frontdesk
