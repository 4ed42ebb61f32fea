#include "views/settings/settingfield.h"

#include <QLabel>
#include <QVBoxLayout>

#include "views/common/theme.h"
#include "views/settings/settingtexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SettingField::SettingField(const QString &key, SettingEditor *editor, QWidget *parent)
    : QWidget(parent),
      m_key(key),
      m_editor(editor),
      m_problem(new QLabel(this))
{
    const SettingText words = settingText(key);
    setObjectName(key);
    auto *caption = new QLabel(words.label, this);
    caption->setFont(themeFont(TextSize::Body, QFont::Medium));
    caption->setBuddy(editor);
    editor->setAccessibleName(words.label);
    editor->setAccessibleDescription(words.help);
    if (QWidget *field = editor->focusProxy(); field && field->accessibleName().isEmpty()) {
        field->setAccessibleName(words.label);
        field->setAccessibleDescription(words.help);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(caption);
    column->addWidget(editor);
    if (!words.help.isEmpty()) {
        auto *help = new QLabel(words.help, this);
        help->setWordWrap(true);
        help->setProperty("secondary", true);
        help->setFont(themeFont(TextSize::Small));
        column->addWidget(help);
    }
    m_problem->setObjectName(key + u".problem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    setFocusProxy(editor);
    connect(editor, &SettingEditor::edited, this, [this] {
        clearProblem();
        Q_EMIT edited();
    });
}

void SettingField::load(const SettingLine &line)
{
    m_editor->setText(line.value);
    m_loaded = m_editor->text();
    clearProblem();
}

std::optional<QString> SettingField::change() const
{
    return isEdited() ? std::optional(m_editor->text()) : std::nullopt;
}

void SettingField::refuse()
{
    m_problem->setText(settingText(m_key).problem);
    m_problem->show();
    m_editor->setInvalid(true);
}

void SettingField::clearProblem()
{
    m_problem->hide();
    m_editor->setInvalid(false);
}

bool SettingField::hasProblem() const
{
    return !m_problem->isHidden();
}

} // namespace frontdesk
