#include "views/common/formfield.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "views/common/theme.h"

namespace frontdesk {

namespace {

void markInvalid(QWidget *editor, bool invalid)
{
    if (editor->property("invalid").toBool() == invalid)
        return;
    editor->setProperty("invalid", invalid);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

} // namespace

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_reason(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *caption = new QLabel(label, this);
    caption->setFont(themeFont(TextSize::Small, QFont::Medium));
    caption->setProperty("secondary", true);
    caption->setBuddy(editor);
    editor->setAccessibleName(label);
    m_reason->setProperty("danger", true);
    m_reason->setFont(themeFont(TextSize::Small));
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(caption);
    column->addWidget(editor);
    column->addWidget(m_reason);
    setFocusProxy(editor);
}

void FormField::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
    m_editor->setAccessibleDescription(reason);
    markInvalid(m_editor, true);
}

void FormField::accept()
{
    m_reason->hide();
    m_reason->clear();
    m_editor->setAccessibleDescription({});
    markInvalid(m_editor, false);
}

QString FormField::reason() const
{
    return m_reason->text();
}

} // namespace frontdesk
