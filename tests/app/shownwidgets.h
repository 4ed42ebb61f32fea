#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace frontdesk::test {

/// A text that a person sees or hears, and where.
struct ShownText {
    QString where; ///< class, name of the object, property
    QString text;
};

/// Of everything visible below the widget: labels, buttons, place holders, tool tips, accessible names, headers, the first
/// rows of lists, choices. What is typed into fields is not among them.
QList<ShownText> shownTexts(QWidget &root);

/// What can be reached by mouse or keyboard and tells a screen reader no name.
QStringList namelessWidgets(QWidget &root);

} // namespace frontdesk::test
