#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

/// A label above its field, for the dialogs of the first start.
template<class Field>
Field *addField(QVBoxLayout *layout, const QString &label, const QString &name)
{
    auto *caption = new QLabel(label);
    auto *field = new Field;
    field->setObjectName(name);
    field->setAccessibleName(label);
    caption->setBuddy(field);
    layout->addSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(field);
    return field;
}

inline QLineEdit *addSecret(QVBoxLayout *layout, const QString &label, const QString &name)
{
    auto *field = addField<QLineEdit>(layout, label, name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace frontdesk
