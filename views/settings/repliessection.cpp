#include "views/settings/repliessection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

#include "models/items/messagetexts.h"
#include "views/common/card.h"
#include "views/common/confirmpopover.h"
#include "views/common/errortexts.h"
#include "views/common/table.h"
#include "views/common/theme.h"
#include "views/settings/labelled.h"
#include "views/settings/placeholderbar.h"
#include "views/settings/texttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsShown = 6;
constexpr int longestName = 80;

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

} // namespace

RepliesSection::RepliesSection(TextsDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new QStandardItemModel(this)),
      m_table(new Table(this)),
      m_formTitle(headingLabel({}, this)),
      m_name(new QLineEdit(this)),
      m_language(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_problem(new QLabel(this)),
      m_new(new QPushButton(tr("New reply"), this)),
      m_remove(new QPushButton(tr("Delete"), this)),
      m_save(new QPushButton(tr("Save"), this))
{
    m_table->setObjectName(u"repliesTable"_s);
    m_table->setAccessibleName(tr("Quick replies"));
    m_table->setModel(m_model);
    m_table->setEmptyText(
        tr("Replies that the desk writes often will be listed here. Write the first one below; in the "
           "inbox a slash brings it up."));
    m_table->setFixedHeight(32 * (rowsShown + 1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *heading = new QLabel(tr("Quick replies"), this);
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    column->addWidget(heading);
    column->addWidget(
        explanation(tr("Type / in a message to use them. Those in the patient's language come first."), this));
    column->addWidget(framed(m_table, this));
    column->addWidget(buildForm());
    setFocusProxy(m_table);
    connect(m_table, &Table::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_replies.size())
            edit(m_replies.at(row));
    });
    connect(&m_desk, &TextsDesk::textsChanged, this, &RepliesSection::reload);
    reload();
    edit({});
}

QWidget *RepliesSection::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_name->setObjectName(u"replyName"_s);
    m_name->setMaxLength(longestName);
    m_language->setObjectName(u"replyLanguage"_s);
    for (const QString &language : textLanguages())
        m_language->addItem(ownLanguageName(language), language);
    m_text->setObjectName(u"replyText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(110);
    m_problem->setObjectName(u"replyProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    auto *bar = new PlaceholderBar(m_text, form);
    bar->setPlaceholders(QuickReplyService::placeholders());
    auto *pair = new QHBoxLayout;
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    addLabelled(first, tr("Name"), m_name);
    addLabelled(second, tr("Language"), m_language);
    pair->addLayout(first, 2);
    pair->addLayout(second, 1);
    column->addWidget(m_formTitle);
    column->addLayout(pair);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addWidget(bar);
    column->addLayout(buildButtons());
    form->setVisible(m_desk.mayChangeReplies());
    connect(m_name, &QLineEdit::textChanged, this, &RepliesSection::follow);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RepliesSection::follow);
    connect(m_language, &QComboBox::currentIndexChanged, this, &RepliesSection::follow);
    return form;
}

QLayout *RepliesSection::buildButtons()
{
    m_new->setObjectName(u"newReply"_s);
    m_remove->setObjectName(u"removeReply"_s);
    m_save->setObjectName(u"saveReply"_s);
    m_save->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_new);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_save);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_table->setCurrentIndex({});
        edit({});
        m_name->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &RepliesSection::remove);
    connect(m_save, &QPushButton::clicked, this, &RepliesSection::save);
    return row;
}

void RepliesSection::reload()
{
    m_replies = m_desk.replies();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Language"), tr("Text")});
    for (const QuickReply &reply : m_replies)
        m_model->appendRow({cell(reply.name), cell(ownLanguageName(reply.language)), cell(reply.text.simplified())});
    m_table->setWidths({180, 110, 0}, 2);
    const auto place = std::ranges::find(m_replies, m_edited.id, &QuickReply::id);
    if (!m_edited.id.isNull() && place != m_replies.end())
        m_table->setCurrentIndex(m_model->index(int(place - m_replies.begin()), 0));
}

void RepliesSection::edit(const QuickReply &reply)
{
    m_edited = reply;
    if (m_edited.language.isEmpty())
        m_edited.language = m_desk.language();
    m_formTitle->setText(reply.id.isNull() ? tr("New reply") : reply.name);
    m_name->setText(m_edited.name);
    m_language->setCurrentIndex(m_language->findData(m_edited.language));
    m_text->setPlainText(m_edited.text);
    m_remove->setVisible(!reply.id.isNull());
    follow();
}

QuickReply RepliesSection::typed() const
{
    return {m_edited.id, m_name->text().trimmed(), m_language->currentData().toString(),
            m_text->toPlainText().trimmed()};
}

void RepliesSection::follow()
{
    const QuickReply now = typed();
    const QString stray = strayPlaceholder(now.text, QuickReplyService::placeholders());
    m_problem->setText(stray.isEmpty() ? QString() : strayPlaceholderText(stray));
    m_problem->setVisible(!stray.isEmpty());
    const bool changed = now.name != m_edited.name || now.text != m_edited.text || now.language != m_edited.language;
    m_save->setEnabled(changed && stray.isEmpty() && !now.name.isEmpty() && !now.text.isEmpty());
}

void RepliesSection::save()
{
    m_desk.putReply(typed(), this, [this](const Result<QuickReply> &saved) {
        if (!saved) {
            Q_EMIT complained(errorText(saved.error(), TimeZone::utc()));
            return;
        }
        edit(*saved);
        reload();
        Q_EMIT said(tr("The reply is saved: %1").arg(saved->name));
    });
}

void RepliesSection::remove()
{
    const QuickReply gone = m_edited;
    ConfirmPopover::ask({tr("Delete this reply?"), gone.name, tr("Delete")}, m_remove, [this, gone] {
        m_desk.removeReply(gone.id, this, [this, gone](const Result<Done> &result) {
            if (!result) {
                Q_EMIT complained(errorText(result.error(), TimeZone::utc()));
                return;
            }
            edit({});
            reload();
            Q_EMIT said(tr("The reply is deleted: %1").arg(gone.name));
        });
    });
}

} // namespace frontdesk
