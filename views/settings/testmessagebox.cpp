#include "views/settings/testmessagebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "models/items/remindertexts.h"
#include "views/common/errortexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

TestMessageBox::TestMessageBox(TestMessages &messages, Channel channel, QWidget *parent)
    : Card(tr("Send a test message"), parent),
      m_messages(messages),
      m_channel(channel),
      m_to(new QLineEdit(this)),
      m_send(new QPushButton(tr("Send"), this)),
      m_result(new QLabel(this))
{
    const QString what = channel == Channel::Email  ? tr("Your e-mail address")
                         : channel == Channel::Push ? tr("A topic or a phone's push token")
                                                    : tr("Your phone number");
    column()->addWidget(explanation(tr("It goes out at once, with the settings that are saved."), this));
    m_to->setObjectName(u"testTo"_s);
    m_to->setAccessibleName(what);
    m_to->setPlaceholderText(what);
    m_send->setObjectName(u"testSend"_s);
    m_send->setEnabled(false);
    m_result->setObjectName(u"testResult"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_to, 1);
    row->addWidget(m_send);
    column()->addLayout(row);
    column()->addWidget(m_result);
    connect(m_to, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_to, &QLineEdit::returnPressed, this, &TestMessageBox::send);
    connect(m_send, &QPushButton::clicked, this, &TestMessageBox::send);
}

void TestMessageBox::send()
{
    const QString to = m_to->text().trimmed();
    if (to.isEmpty() || !m_to->isEnabled())
        return;
    m_to->setEnabled(false);
    m_send->setEnabled(false);
    m_result->setText(tr("Sending …"));
    m_result->show();
    m_messages.send(m_channel, to, this, [this](const Result<SendOutcome> &outcome) {
        m_to->setEnabled(true);
        m_send->setEnabled(true);
        show(outcome);
    });
}

void TestMessageBox::show(const Result<SendOutcome> &outcome)
{
    if (!outcome && outcome.error().code == ErrorCode::InvalidField)
        return tell(tr("This does not look like an address of this channel."), false);
    if (!outcome)
        return tell(errorText(outcome.error(), TimeZone::utc()), false);
    switch (outcome->kind) {
    case SendOutcome::Kind::Accepted:
        return tell(tr("The gateway has taken it. Look whether it arrives."), true);
    case SendOutcome::Kind::TryLater:
        return tell(tr("Not sent; later it may work: %1").arg(reasonName(outcome->reason)), false);
    case SendOutcome::Kind::Refused:
        return tell(tr("Refused: %1").arg(reasonName(outcome->reason)), false);
    case SendOutcome::Kind::NotConfigured:
        return tell(tr("Nothing was sent: this channel is not set up yet."), false);
    }
}

void TestMessageBox::tell(const QString &text, bool good)
{
    m_result->setText(text);
    m_result->setProperty("danger", !good);
    m_result->setProperty("success", good);
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
    m_result->show();
}

} // namespace frontdesk
