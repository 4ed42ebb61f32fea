#include "views/inbox/composer.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardItemModel>

#include <algorithm>

#include "models/items/messagetexts.h"
#include "views/common/smscount.h"
#include "views/common/theme.h"
#include "views/inbox/composeredit.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isUsable(const MessageWay &way)
{
    return way.bar == MessageWay::Bar::None;
}

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent),
      m_ways(new QComboBox(this)),
      m_subject(new QLineEdit(this)),
      m_edit(new ComposerEdit(this)),
      m_reply(new QPushButton(tr("/  Quick reply"), this)),
      m_trouble(new QLabel(this)),
      m_count(new QLabel(this)),
      m_send(new QPushButton(tr("Send"), this))
{
    setObjectName(u"composer"_s);
    m_edit->setObjectName(u"composerText"_s);
    m_edit->setAccessibleName(tr("Message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addLayout(buildTop());
    column->addWidget(m_edit);
    column->addLayout(buildBottom());
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::follow);
    connect(m_subject, &QLineEdit::textChanged, this, &Composer::follow);
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::submit);
    connect(m_edit, &ComposerEdit::left, this, &Composer::left);
    connect(m_reply, &QPushButton::clicked, this, &Composer::replyWanted);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(m_ways, &QComboBox::activated, this, [this] {
        m_chosen = type();
        follow();
    });
    connect(m_ways, &QComboBox::currentIndexChanged, this, &Composer::follow);
    close();
}

QLayout *Composer::buildTop()
{
    m_ways->setObjectName(u"composerWay"_s);
    m_ways->setAccessibleName(tr("Send by"));
    m_ways->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_subject->setObjectName(u"composerSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setMaxLength(int(longestSubject));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_ways);
    row->addWidget(m_subject, 1);
    row->addStretch();
    return row;
}

QLayout *Composer::buildBottom()
{
    m_reply->setObjectName(u"quickReplyButton"_s);
    m_reply->setProperty("flat", true);
    m_trouble->setObjectName(u"composerTrouble"_s);
    m_trouble->setProperty("danger", true);
    m_trouble->setWordWrap(true);
    m_count->setObjectName(u"smsCount"_s);
    m_count->setProperty("secondary", true);
    m_count->setFont(themeFont(TextSize::Small));
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty("primary", true);
    m_send->setToolTip(tr("Send  (Ctrl+Enter)"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_reply);
    row->addWidget(m_trouble, 1);
    row->addWidget(m_count);
    row->addWidget(m_send);
    return row;
}

void Composer::fillWays(const QList<MessageWay> &ways, MessageType wanted)
{
    m_filling = true;
    m_ways->clear();
    auto *items = qobject_cast<QStandardItemModel *>(m_ways->model());
    for (const MessageWay &way : ways) {
        const QString name = messageTypeName(way.type);
        m_ways->addItem(isUsable(way) ? name : tr("%1 (%2)").arg(name, barText(way)), int(way.type));
        items->item(m_ways->count() - 1)->setEnabled(isUsable(way));
        m_ways->setItemData(m_ways->count() - 1, wayAddress(way, m_who.patient), Qt::ToolTipRole);
    }
    const auto usable = [&](MessageType type) {
        return std::ranges::any_of(ways, [type](const MessageWay &way) { return way.type == type && isUsable(way); });
    };
    const auto first = std::ranges::find_if(ways, isUsable);
    if (usable(wanted))
        m_ways->setCurrentIndex(m_ways->findData(int(wanted)));
    else
        m_ways->setCurrentIndex(first == ways.end() ? -1 : int(first - ways.begin()));
    m_ways->setVisible(ways.size() > 1 && first != ways.end());
    m_filling = false;
}

void Composer::open(const Correspondent &who, const Draft &draft, MessageType usual)
{
    m_who = who;
    m_open = true;
    m_chosen = draft.type;
    fillWays(who.ways, draft.type.value_or(usual));
    m_filling = true;
    m_subject->setText(draft.subject);
    m_edit->setPlainText(draft.body);
    m_edit->moveCursor(QTextCursor::End);
    m_filling = false;
    complain({});
    show();
    follow();
}

void Composer::refresh(const Correspondent &who)
{
    const MessageType now = type();
    m_who = who;
    fillWays(who.ways, m_chosen.value_or(now));
    follow();
}

void Composer::close()
{
    m_open = false;
    hide();
}

Draft Composer::draft() const
{
    return {m_edit->toPlainText(), m_subject->text(), m_chosen};
}

MessageType Composer::type() const
{
    return m_ways->currentIndex() < 0 ? MessageType::Portal : MessageType(m_ways->currentData().toInt());
}

void Composer::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void Composer::clear()
{
    m_subject->clear();
    m_edit->clear();
    complain({});
}

void Composer::setRepliesShown(bool shown)
{
    m_hasReplies = shown;
    m_reply->setVisible(shown);
}

void Composer::complain(const QString &text)
{
    m_trouble->setText(text);
}

void Composer::follow()
{
    if (m_filling || !m_open)
        return;
    const bool reachable = m_ways->currentIndex() >= 0;
    const QString text = m_edit->toPlainText();
    m_subject->setVisible(reachable && type() == MessageType::Email);
    m_edit->setEnabled(reachable);
    m_reply->setEnabled(reachable);
    m_edit->setPlaceholderText(reachable ? invitation() : noWay());
    m_count->setText(reachable && type() == MessageType::Sms ? smsCountText(text, m_who.plainSms) : QString());
    m_send->setEnabled(reachable && !m_busy && !text.trimmed().isEmpty());
    complain(text.toUcs4().size() > longestMessage
                 ? tr("%n characters too many", nullptr, int(text.toUcs4().size() - longestMessage))
                 : QString());
    Q_EMIT draftChanged();
}

QString Composer::noWay() const
{
    QStringList reasons;
    for (const MessageWay &way : m_who.ways)
        reasons.append(tr("%1: %2").arg(messageTypeName(way.type), barText(way)));
    return tr("There is no way to write to %1.").arg(m_who.name) + u'\n' + reasons.join(u"; "_s);
}

QString Composer::invitation() const
{
    return m_hasReplies ? tr("Write to %1 …   Ctrl+Enter sends, / for a quick reply").arg(m_who.name)
                        : tr("Write to %1 …   Ctrl+Enter sends").arg(m_who.name);
}

/// Why it is not to be sent as it stands, in words; empty when nothing speaks against it.
QString Composer::obstacle() const
{
    const QString text = m_edit->toPlainText();
    if (text.toUcs4().size() > longestMessage)
        return m_trouble->text();
    static const QRegularExpression placeholder(u"\\{(patient|doctor|clinic|date|time|link)\\}"_s);
    const auto open = placeholder.match(text);
    return open.hasMatch() ? tr("Fill in %1 first").arg(open.captured(0)) : QString();
}

void Composer::submit()
{
    if (!m_send->isEnabled())
        return;
    const QString why = obstacle();
    complain(why);
    if (!why.isEmpty()) {
        m_edit->selectPlaceholder();
        return;
    }
    NewMessage message;
    message.type = type();
    message.subject = type() == MessageType::Email ? m_subject->text().trimmed() : QString();
    message.body = m_edit->toPlainText().trimmed();
    Q_EMIT sendWanted(message);
}

void Composer::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace frontdesk
