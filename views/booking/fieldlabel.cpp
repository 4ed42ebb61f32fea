#include "views/booking/fieldlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "views/common/theme.h"

namespace frontdesk {

QLayout *labelledField(const QString &label, QWidget *field, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *text = new QLabel(label, parent);
    text->setFont(themeFont(TextSize::Small, QFont::Medium));
    text->setProperty("secondary", true);
    text->setBuddy(field);
    field->setAccessibleName(label);
    column->addWidget(text);
    column->addWidget(field);
    return column;
}

} // namespace frontdesk
