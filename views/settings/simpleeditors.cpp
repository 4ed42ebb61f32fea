#include "views/settings/simpleeditors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

TextEditor::TextEditor(QWidget *parent) : SettingEditor(parent), m_field(new QLineEdit(this))
{
    fillWith(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &SettingEditor::edited);
}

QString TextEditor::text() const
{
    return m_field->text();
}

void TextEditor::setText(const QString &text)
{
    m_field->setText(text);
    m_field->setCursorPosition(0);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_field->setEnabled(!readOnly);
}

void TextEditor::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

SecretEditor::SecretEditor(QWidget *parent)
    : SettingEditor(parent),
      m_field(new QLineEdit(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_remove);
    setFocusProxy(m_field);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_remove->setProperty("flat", true);
    m_remove->setObjectName(u"removeSecret"_s);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_removed = false;
        show();
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_field->clear();
        m_removed = true;
        show();
        Q_EMIT edited();
    });
}

QString SecretEditor::text() const
{
    if (!m_field->text().isEmpty())
        return m_field->text();
    return m_removed ? QString() : m_mask;
}

void SecretEditor::setText(const QString &text)
{
    m_mask = text;
    m_removed = false;
    m_field->clear();
    show();
}

void SecretEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setEnabled(!readOnly);
    show();
}

void SecretEditor::show()
{
    const bool kept = !m_mask.isEmpty() && !m_removed;
    m_field->setPlaceholderText(kept        ? tr("Set. Type to replace it; it is never shown.")
                                : m_removed ? tr("Will be removed")
                                            : tr("Not set"));
    m_remove->setVisible(kept && !m_readOnly && m_field->text().isEmpty());
    m_remove->setAccessibleName(tr("Remove: %1").arg(m_field->accessibleName()));
}

NumberEditor::NumberEditor(int least, int most, const Counted &counted, QWidget *parent)
    : SettingEditor(parent),
      m_field(new QSpinBox(this))
{
    constexpr int fieldWidth = 140;
    fillWith(m_field, false);
    m_field->setRange(least, most);
    m_field->setFixedWidth(fieldWidth);
    const auto showUnit = [this, counted](int value) {
        const QString unit = counted ? counted(value).remove(QString::number(value)).trimmed() : QString();
        m_field->setSuffix(unit.isEmpty() ? QString() : QString(u' ' + unit));
    };
    showUnit(m_field->value());
    connect(m_field, &QSpinBox::valueChanged, this, showUnit);
    connect(m_field, &QSpinBox::valueChanged, this, &SettingEditor::edited);
}

QString NumberEditor::text() const
{
    return QString::number(m_field->value());
}

void NumberEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(this); // the unit follows the number
    m_field->setValue(text.toInt());
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_field->setEnabled(!readOnly);
}

ChoiceEditor::ChoiceEditor(const QList<Choice> &choices, bool searchable, QWidget *parent)
    : SettingEditor(parent),
      m_field(new QComboBox(this))
{
    fillWith(m_field);
    for (const Choice &choice : choices)
        m_field->addItem(choice.name, choice.text);
    if (searchable) {
        m_field->setEditable(true);
        m_field->setInsertPolicy(QComboBox::NoInsert);
        m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_field->completer()->setFilterMode(Qt::MatchContains);
    }
    connect(m_field, &QComboBox::currentTextChanged, this, &SettingEditor::edited);
}

/// What was typed and is no choice is handed on: the service knows what is allowed.
QString ChoiceEditor::text() const
{
    const int index = m_field->isEditable() ? m_field->findText(m_field->currentText(), Qt::MatchFixedString)
                                            : m_field->currentIndex();
    return index < 0 ? m_field->currentText() : m_field->itemData(index).toString();
}

void ChoiceEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_field);
    int index = m_field->findData(text);
    if (index < 0 && !text.isEmpty()) {
        m_field->addItem(text, text);
        index = m_field->count() - 1;
    }
    m_field->setCurrentIndex(index);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_field->setEnabled(!readOnly);
}

FlagEditor::FlagEditor(const QString &words, QWidget *parent)
    : SettingEditor(parent),
      m_field(new QCheckBox(words, this))
{
    fillWith(m_field);
    connect(m_field, &QCheckBox::toggled, this, &SettingEditor::edited);
}

QString FlagEditor::text() const
{
    return m_field->isChecked() ? u"true"_s : u"false"_s;
}

void FlagEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_field);
    m_field->setChecked(text == "true"_L1);
}

void FlagEditor::setReadOnly(bool readOnly)
{
    m_field->setEnabled(!readOnly);
}

} // namespace frontdesk
