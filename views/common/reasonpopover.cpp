#include "views/common/reasonpopover.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ReasonPopover::ReasonPopover(const ReasonQuestion &question, QWidget *window)
    : Popover(window),
      m_field(new QLineEdit(this)),
      m_confirm(new QPushButton(question.confirm, this)),
      m_required(question.required)
{
    setForOnce();
    setObjectName(u"reasonPopover"_s);
    setAccessibleName(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    auto *title = new QLabel(question.title, this);
    title->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    column->addWidget(title);
    if (!question.text.isEmpty()) {
        auto *text = new QLabel(question.text, this);
        text->setWordWrap(true);
        text->setProperty("secondary", true);
        column->addWidget(text);
    }
    m_field->setObjectName(u"reasonField"_s);
    m_field->setAccessibleName(question.title);
    m_field->setPlaceholderText(!question.placeholder.isEmpty() ? question.placeholder
                                : m_required                    ? tr("Reason")
                                                                : tr("Reason (optional)"));
    m_field->setText(question.initial);
    m_field->setMinimumWidth(280);
    column->addWidget(m_field);
    addSuggestions(question.suggestions);

    m_confirm->setObjectName(u"reasonConfirm"_s);
    m_confirm->setProperty("primary", true);
    m_confirm->setEnabled(!m_required || !question.initial.isEmpty());
    auto *leave = new QPushButton(tr("Back"), this);
    leave->setProperty("flat", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);

    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonPopover::confirm);
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonPopover::confirm);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!m_required || !text.trimmed().isEmpty()); });
}

void ReasonPopover::addSuggestions(const QStringList &suggestions)
{
    if (suggestions.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (const QString &suggestion : suggestions) {
        auto *chip = new QPushButton(suggestion, this);
        chip->setObjectName(u"reasonSuggestion"_s);
        connect(chip, &QPushButton::clicked, this, [this, suggestion] {
            m_field->setText(suggestion);
            m_field->setFocus();
        });
        row->addWidget(chip);
    }
    row->addStretch();
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ReasonPopover::confirm()
{
    const QString reason = m_field->text().trimmed();
    if (m_required && reason.isEmpty())
        return;
    dismiss();
    Q_EMIT answered(reason);
}

} // namespace frontdesk
