#include "views/phones/phonespage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "views/common/confirmpopover.h"
#include "views/common/errortexts.h"
#include "views/common/table.h"
#include "views/phones/feedscard.h"
#include "views/phones/pairingcard.h"
#include "views/phones/requestscard.h"
#include "views/phones/servercard.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PhonesPage::PhonesPage(PhonesDesk &desk, LanServer &server, FeedDesk &feeds, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(desk),
      m_pairing(new PairingCard(desk, server)),
      m_table(new Table),
      m_turnAway(new QPushButton(tr("Turn away…")))
{
    constexpr int cardWidth = 380;
    auto *serverCard = new ServerCard(server);
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(16);
    column->addWidget(m_pairing);
    column->addWidget(serverCard);
    auto *feedsCard = new FeedsCard(feeds, server);
    column->addWidget(feedsCard);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(cards);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(cardWidth + 24);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(16);
    row->addWidget(scroll);
    auto *lists = new QVBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(buildList(), 3);
    lists->addWidget(new RequestsCard(server, desk.zone()), 2);
    row->addLayout(lists, 1);
    setFocusProxy(m_pairing->findChild<QPushButton *>(u"showPairingCode"_s));

    connect(m_pairing, &PairingCard::complained, this, &Page::complained);
    connect(serverCard, &ServerCard::complained, this, &Page::complained);
    connect(feedsCard, &FeedsCard::complained, this, &Page::complained);
    connect(feedsCard, &FeedsCard::said, this, &Page::said);
    connect(&m_desk, &PhonesDesk::paired, this, [this] {
        if (isVisible())
            Q_EMIT said(tr("A phone has been connected"));
    });
}

QWidget *PhonesPage::buildList()
{
    auto *card = new Card(tr("Connected phones"));
    m_table->setObjectName(u"phonesTable"_s);
    m_table->setAccessibleName(tr("Connected phones"));
    m_table->setModel(&m_model);
    m_table->setEmptyText(tr("No phone is connected yet. Show the code and scan it with the first one."));
    m_table->setWidths({0, 200, 160, 160}, PhonesModel::NameColumn);
    m_turnAway->setObjectName(u"turnAwayButton"_s);
    m_turnAway->setEnabled(false);
    card->column()->addWidget(m_table, 1);
    card->column()->addWidget(m_turnAway, 0, Qt::AlignLeading);
    connect(m_table, &Table::currentRowChanged, this, [this](int row) { m_turnAway->setEnabled(row >= 0); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_turnAway->setEnabled(false); });
    connect(m_turnAway, &QPushButton::clicked, this, &PhonesPage::turnAway);
    auto *remove = new QShortcut(Qt::Key_Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PhonesPage::turnAway);
    return card;
}

void PhonesPage::turnAway()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const PairedDevice phone = m_model.phone(row);
    const ConfirmPopover::Question question{tr("Turn away %1?").arg(phone.device.name),
                                            tr("It is signed out at once and has to be connected anew."),
                                            tr("Turn away")};
    ConfirmPopover::ask(question, m_turnAway, [this, phone] {
        m_desk.revoke(phone.device.id, this, [this, phone](const Result<Done> &done) {
            if (done)
                Q_EMIT said(tr("%1 has been turned away").arg(phone.device.name));
            else
                Q_EMIT complained(errorText(done.error(), m_desk.zone()));
        });
    });
}

void PhonesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.reload();
}

} // namespace frontdesk
