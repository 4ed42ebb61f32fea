#include "views/phones/servercard.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

#include "views/common/errortexts.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString fingerprintText(const QString &fingerprint)
{
    constexpr int groupLength = 4;
    constexpr int groupsPerLine = 8;
    QString text;
    for (qsizetype at = 0; at < fingerprint.size(); at += groupLength) {
        if (at > 0)
            text += at / groupLength % groupsPerLine == 0 ? u'\n' : u' ';
        text += fingerprint.mid(at, groupLength);
    }
    return text;
}

ServerCard::ServerCard(LanServer &server, QWidget *parent)
    : Card(tr("Server for phones"), parent),
      m_server(server),
      m_switch(new QCheckBox(tr("Let phones connect over the clinic's network"), this)),
      m_state(new QLabel(this))
{
    m_switch->setObjectName(u"serverSwitch"_s);
    m_switch->setAccessibleName(m_switch->text());
    m_state->setObjectName(u"serverState"_s);
    m_state->setWordWrap(true);
    column()->addWidget(m_switch);
    column()->addWidget(m_state);
    m_address = addFact(tr("Address"), u"serverAddress"_s);
    m_fingerprint = addFact(tr("Fingerprint of the certificate"), u"serverFingerprint"_s);
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_switch, &QCheckBox::clicked, this, &ServerCard::onSwitched);
    connect(&m_server, &LanServer::stateChanged, this, [this] { show(m_server.state()); });
    show(m_server.state());
}

QLabel *ServerCard::addFact(const QString &caption, const QString &name)
{
    auto *label = new QLabel(caption, this);
    label->setProperty("secondary", true);
    label->setFont(themeFont(TextSize::Small));
    auto *fact = new QLabel(this);
    fact->setObjectName(name);
    fact->setAccessibleName(caption);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setBuddy(fact);
    column()->addWidget(label);
    column()->addWidget(fact);
    return fact;
}

void ServerCard::show(const LanServer::State &state)
{
    const Theme &theme = Theme::current();
    m_switch->setChecked(state.enabled);
    m_switch->setEnabled(m_server.maySwitch());
    const QString words = state.serving ? tr("Running")
                          : state.enabled
                              ? tr("Not running: the address is taken or not this computer's. Choose another "
                                   "one in the settings, under Network.")
                              : tr("Switched off");
    const QColor color = state.serving ? theme.success : state.enabled ? theme.danger : theme.secondary;
    m_state->setText(u"<span style='color:%1'>●</span> %2"_s.arg(color.name(), words.toHtmlEscaped()));
    m_state->setAccessibleName(words);
    m_address->setText(state.serving ? leftToRight(state.url) : tr("none"));
    m_fingerprint->setText(state.fingerprint.isEmpty() ? tr("none: the connection is not encrypted")
                                                       : fingerprintText(state.fingerprint));
}

void ServerCard::onSwitched(bool on)
{
    m_server.setEnabled(on, this, [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT complained(errorText(done.error(), TimeZone::utc()));
        show(m_server.state());
    });
}

} // namespace frontdesk
