#include "views/setup/namelist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int most = 30;

} // namespace

NameList::NameList(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_hint(hint),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    setFocusProxy(addField());
}

QLineEdit *NameList::addField()
{
    auto *field = new QLineEdit(this);
    field->setObjectName(u"name%1"_s.arg(m_fields.size()));
    field->setAccessibleName(tr("%1 %2").arg(m_name).arg(m_fields.size() + 1));
    field->setPlaceholderText(m_hint);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &NameList::keepOneEmpty);
    m_column->addWidget(field);
    field->show(); // at once, so that it can be gone to
    m_fields.append(field);
    return field;
}

void NameList::keepOneEmpty()
{
    if (!m_fields.last()->text().trimmed().isEmpty() && m_fields.size() < most)
        addField();
}

QStringList NameList::names() const
{
    QStringList names;
    for (const QLineEdit *field : m_fields) {
        if (const QString name = field->text().simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

void NameList::setNames(const QStringList &names)
{
    for (QLineEdit *field : std::as_const(m_fields))
        field->clear();
    for (int row = 0; row < std::min<int>(int(names.size()), most); ++row)
        m_fields.at(row)->setText(names.at(row)); // each makes the next
}

bool NameList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype row = m_fields.indexOf(qobject_cast<QLineEdit *>(watched));
        const qsizetype next = key == Qt::Key_Down ? row + 1 : key == Qt::Key_Up ? row - 1 : -1;
        if (row >= 0 && next >= 0 && next < m_fields.size()) {
            m_fields.at(next)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frontdesk
