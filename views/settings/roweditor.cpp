#include "views/settings/roweditor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

RowEditor::RowEditor(const QString &addText, const QString &removeText, QWidget *parent)
    : SettingEditor(parent),
      m_removeText(removeText),
      m_column(new QVBoxLayout(this)),
      m_add(new QPushButton(addText, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_add->setObjectName(u"addRow"_s);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(newRow());
        m_rows.constLast()->setFocus();
        Q_EMIT edited();
    });
}

void RowEditor::addRow(QWidget *fields)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *remove = new QPushButton(tr("Remove"), line);
    remove->setObjectName(u"removeRow"_s);
    remove->setProperty("flat", true);
    remove->setAccessibleName(m_removeText);
    row->addWidget(fields);
    row->addWidget(remove);
    row->addStretch();
    connect(remove, &QPushButton::clicked, this, [this, fields] { removeRow(fields); });
    m_column->insertWidget(m_column->count() - 1, line);
    m_rows.append(fields);
}

void RowEditor::removeRow(QWidget *fields)
{
    m_rows.removeOne(fields);
    fields->parentWidget()->hide();
    fields->parentWidget()->deleteLater();
    m_add->setFocus();
    Q_EMIT edited();
}

void RowEditor::clearRows()
{
    for (QWidget *fields : std::as_const(m_rows))
        delete fields->parentWidget();
    m_rows.clear();
}

void RowEditor::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

} // namespace frontdesk
