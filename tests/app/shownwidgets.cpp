#include "tests/app/shownwidgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaProperty>
#include <QScrollBar>
#include <QTextDocument>

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString placeOf(const QWidget &widget)
{
    QString path = QString::fromLatin1(widget.metaObject()->className()) + u'#' + widget.objectName();
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith("qt_"_L1))
            return parent->objectName() + u'/' + path;
    }
    return path;
}

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

void addItems(const QAbstractItemModel &model, const QString &where, QList<ShownText> &found)
{
    constexpr int rows = 40;
    for (int row = 0; row < std::min(rows, model.rowCount()); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            found.append({where + u"[%1,%2]"_s.arg(row).arg(column), model.index(row, column).data().toString()});
    }
}

void addOf(const QWidget &widget, QList<ShownText> &found)
{
    const QString where = placeOf(widget);
    const bool typed = qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
    for (const char *name : {"text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription", "title",
                             "windowTitle", "specialValueText", "suffix", "prefix"}) {
        if (typed && QByteArray(name) == "text")
            continue;
        const QVariant value = widget.property(name);
        if (value.typeId() == QMetaType::QString && !value.toString().isEmpty())
            found.append({where + u'.' + QString::fromLatin1(name), plain(value.toString())});
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        addItems(*box->model(), where, found);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; header->model() && i < header->count(); ++i)
            found.append({where, header->model()->headerData(i, header->orientation()).toString()});
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        addItems(*view->model(), where, found);
    }
}

/// Parts that Qt makes inside its own widgets speak through them.
bool isInnerPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(&widget)
           || qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QComboBox *>(parent)
           || qobject_cast<const QAbstractSpinBox *>(parent)
           || (qobject_cast<const QLineEdit *>(parent) && qobject_cast<const QAbstractButton *>(&widget))
           || qobject_cast<const QComboBox *>(parent ? parent->parentWidget() : nullptr);
}

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QLineEdit *>(&widget);
}

} // namespace

QList<ShownText> shownTexts(QWidget &root)
{
    QList<ShownText> found;
    addOf(root, found);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->objectName().startsWith("qt_"_L1))
            addOf(*widget, found);
    }
    return found;
}

QStringList namelessWidgets(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isControl(*widget) || isInnerPart(*widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(placeOf(*widget));
    }
    return nameless;
}

} // namespace frontdesk::test
