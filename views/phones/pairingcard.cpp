#include "views/phones/pairingcard.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/common/errortexts.h"
#include "views/common/timetext.h"
#include "views/phones/qrcode.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PairingCard::PairingCard(PhonesDesk &desk, const LanServer &server, QWidget *parent)
    : Card(tr("Connect a phone"), parent),
      m_desk(desk),
      m_server(server),
      m_owner(new QComboBox(this)),
      m_show(new QPushButton(tr("Show the code"), this)),
      m_panel(new QWidget(this)),
      m_picture(new QrCode(m_panel)),
      m_left(new QLabel(m_panel)),
      m_obstacle(new QLabel(this))
{
    buildChoice();
    buildCode();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &PairingCard::tick);
    connect(m_show, &QPushButton::clicked, this, &PairingCard::requestCode);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &PairingCard::hideCode);
    connect(&m_server, &LanServer::stateChanged, this, &PairingCard::followServer);
    connect(&m_desk, &PhonesDesk::paired, this, [this] {
        if (isShowing())
            requestCode(); // the one on the screen may have been used
    });
    fillOwners();
    followServer();
}

void PairingCard::buildChoice()
{
    column()->addWidget(
        explanation(tr("The phone scans the code with the clinic's app and is signed in. No password is "
                       "typed on it."),
                    this));
    auto *caption = new QLabel(tr("For"), this);
    caption->setBuddy(m_owner);
    m_owner->setObjectName(u"phoneOwner"_s);
    m_owner->setAccessibleName(tr("For whom the phone is"));
    m_show->setObjectName(u"showPairingCode"_s);
    m_show->setProperty("primary", true);
    m_obstacle->setObjectName(u"pairingObstacle"_s);
    m_obstacle->setWordWrap(true);
    m_obstacle->setProperty("warning", true);
    column()->addWidget(caption);
    column()->addWidget(m_owner);
    column()->addWidget(m_obstacle);
    column()->addWidget(m_show, 0, Qt::AlignLeading);
}

void PairingCard::buildCode()
{
    m_panel->setObjectName(u"pairingPanel"_s);
    m_picture->setObjectName(u"pairingPicture"_s);
    m_left->setObjectName(u"pairingTimeLeft"_s);
    auto *another = new QPushButton(tr("New code"), m_panel);
    another->setObjectName(u"newPairingCode"_s);
    auto *away = new QPushButton(tr("Hide"), m_panel);
    away->setObjectName(u"hidePairingCode"_s);
    away->setProperty("flat", true);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    column->addWidget(m_left);
    auto *row = new QHBoxLayout;
    row->addWidget(another);
    row->addWidget(away);
    row->addStretch();
    column->addLayout(row);
    m_panel->hide();
    this->column()->addWidget(m_panel);
    connect(another, &QPushButton::clicked, this, &PairingCard::requestCode);
    connect(away, &QPushButton::clicked, this, &PairingCard::hideCode);
}

void PairingCard::fillOwners()
{
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    for (const DeviceOwner &owner : m_desk.owners()) {
        const bool self = m_owner->count() == 0;
        QString text = self ? tr("%1 (you)").arg(owner.name) : owner.name;
        if (!self && owner.role == Role::Patient)
            text = tr("%1 (patient)").arg(owner.name);
        m_owner->addItem(text, owner.id.uuid());
    }
}

void PairingCard::requestCode()
{
    if (m_waiting)
        return;
    m_waiting = true;
    m_desk.createCode(UserId(m_owner->currentData().toUuid()), this, [this](const Result<IssuedPairingCode> &issued) {
        m_waiting = false;
        if (issued)
            return showCode(*issued);
        hideCode();
        Q_EMIT complained(errorText(issued.error(), m_desk.zone()));
    });
}

void PairingCard::showCode(const IssuedPairingCode &issued)
{
    if (!isVisible() || !m_server.state().serving)
        return;
    const bool first = !isShowing();
    m_code = issued;
    m_picture->setText(pairingLink(m_server.state(), issued.code));
    m_panel->show();
    m_show->hide();
    if (first)
        m_panel->findChild<QPushButton *>(u"newPairingCode"_s)->setFocus();
    m_second.start();
    tick();
}

void PairingCard::hideCode()
{
    const bool hadFocus = m_panel->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_code = {};
    m_picture->setText({});
    m_second.stop();
    m_panel->hide();
    m_show->show();
    if (hadFocus)
        m_show->setFocus();
}

void PairingCard::tick()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_code.expiresAt - m_desk.now()).count();
    if (left <= 0)
        return requestCode();
    const QString time = u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QChar(u'0'));
    m_left->setText(tr("Good once, for %1 more").arg(leftToRight(time)));
}

void PairingCard::followServer()
{
    const LanServer::State state = m_server.state();
    m_obstacle->setVisible(!state.serving || state.thisMachineOnly);
    m_obstacle->setText(state.serving ? tr("The server listens on this computer alone; phones cannot reach it.")
                                      : tr("Switch the server on first."));
    m_show->setEnabled(state.serving);
    if (!state.serving && isShowing())
        hideCode();
    else if (isShowing())
        m_picture->setText(pairingLink(state, m_code.code));
}

/// What signs a phone in does not stay on a screen that nobody looks at.
void PairingCard::hideEvent(QHideEvent *event)
{
    hideCode();
    Card::hideEvent(event);
}

} // namespace frontdesk
