#include "views/sync/syncpage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "views/common/card.h"
#include "views/common/confirmpopover.h"
#include "views/common/errortexts.h"
#include "views/common/reasonpopover.h"
#include "views/common/table.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

QString sinceText(const SyncDesk &desk)
{
    const LocalTime since = desk.zone().toLocal(desk.offlineSince().value_or(desk.now()));
    const bool today = since.date == desk.zone().dateOf(desk.now());
    return today ? clockText(since.time) : QString(longDate(since.date) + u' ' + clockText(since.time));
}

QString waitingText(int pending)
{
    if (pending == 0)
        return {};
    return pending == 1
               ? words(QT_TRANSLATE_NOOP("Sync", "One change waits and goes up by itself."))
               : QCoreApplication::translate("Sync", "%n changes wait and go up by themselves.", nullptr, pending);
}

} // namespace

QString linkWord(const SyncDesk &desk)
{
    const SyncTally tally = desk.tally();
    if (tally.refused > 0)
        return QCoreApplication::translate("Sync", "%n refused", nullptr, tally.refused);
    switch (desk.state()) {
    case LinkState::Copying:
        return words(QT_TRANSLATE_NOOP("Sync", "Copying…"));
    case LinkState::Following:
        return tally.pending > 0 ? QCoreApplication::translate("Sync", "%n waiting", nullptr, tally.pending)
                                 : words(QT_TRANSLATE_NOOP("Sync", "Synced"));
    case LinkState::Offline:
        return words(QT_TRANSLATE_NOOP("Sync", "Offline since %1")).arg(leftToRight(sinceText(desk)));
    case LinkState::SignedOut:
        return words(QT_TRANSLATE_NOOP("Sync", "Signed out"));
    case LinkState::WrongCertificate:
        return words(QT_TRANSLATE_NOOP("Sync", "Hub not trusted"));
    }
    Q_UNREACHABLE();
}

QString linkSentence(const SyncDesk &desk)
{
    const SyncTally tally = desk.tally();
    QStringList sentences;
    switch (desk.state()) {
    case LinkState::Copying:
        sentences.append(words(QT_TRANSLATE_NOOP("Sync", "The clinic is being copied to this desk.")));
        break;
    case LinkState::Following:
        sentences.append(words(QT_TRANSLATE_NOOP("Sync", "This desk and the clinic's hub are in step.")));
        break;
    case LinkState::Offline:
        sentences.append(
            words(QT_TRANSLATE_NOOP("Sync", "The clinic's hub has not been reached since %1. Work goes on here."))
                .arg(leftToRight(sinceText(desk))));
        break;
    case LinkState::SignedOut:
        sentences.append(
            words(QT_TRANSLATE_NOOP("Sync", "The hub no longer knows this desk's account: link the desk anew.")));
        break;
    case LinkState::WrongCertificate:
        sentences.append(words(QT_TRANSLATE_NOOP(
            "Sync",
            "Whoever answers at the hub's address is not the hub that this desk was linked to. Nothing is sent.")));
        break;
    }
    sentences.append(waitingText(tally.pending));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

SyncPage::SyncPage(SyncDesk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(desk),
      m_state(new QLabel(this)),
      m_table(new Table(this)),
      m_deed(new QLabel(this)),
      m_reason(new QLabel(this))
{
    m_state->setObjectName(u"syncSentence"_s);
    m_state->setFont(themeFont(TextSize::Title, QFont::Medium));
    m_state->setWordWrap(true);
    m_table->setObjectName(u"syncTable"_s);
    m_table->setAccessibleName(tr("Changes that have not arrived"));
    m_table->setModel(&m_model);
    m_table->setWidths({380, 160, 90, 0}, SyncModel::ReasonColumn);
    m_table->setEmptyText(tr("Everything that was done here has arrived at the clinic's hub."));
    auto *card = framed(m_table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_state);
    column->addWidget(card, 1);
    column->addWidget(buildDetails());
    setFocusProxy(m_table);
    connect(m_table, &Table::currentRowChanged, this, [this](int row) {
        m_chosen = row < 0 ? QString() : m_model.item(row).id;
        follow();
    });
    connect(&m_desk, &SyncDesk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QPushButton *SyncPage::actionButton(const QString &text, const QString &name, void (SyncPage::*action)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget *SyncPage::buildDetails()
{
    m_deed->setObjectName(u"syncDeed"_s);
    m_deed->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_deed->setWordWrap(true);
    m_reason->setObjectName(u"syncReason"_s);
    m_reason->setProperty("secondary", true);
    m_reason->setWordWrap(true);
    m_retry = actionButton(tr("Try again"), u"syncRetry"_s, &SyncPage::retry);
    m_pick = actionButton(tr("Pick another time…"), u"syncPick"_s, &SyncPage::pickAnother);
    m_pick->setProperty("primary", true);
    m_insist = actionButton(tr("Book anyway…"), u"syncInsist"_s, &SyncPage::insist);
    m_discard = actionButton(tr("Discard…"), u"syncDiscard"_s, &SyncPage::discard);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_retry, m_insist, m_discard})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_pick);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    column->addWidget(m_deed);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    m_details = card;
    return card;
}

void SyncPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void SyncPage::refresh()
{
    const QString wanted = m_chosen;
    m_model.reload();
    m_state->setText(linkSentence(m_desk));
    int row = m_model.rowOf(wanted);
    if (row < 0 && m_model.rowCount() > 0)
        row = 0;
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, 0));
    m_chosen = row < 0 ? QString() : m_model.item(row).id;
    follow();
}

const SyncItem *SyncPage::chosen() const
{
    const int row = m_model.rowOf(m_chosen);
    return row < 0 ? nullptr : &m_model.item(row);
}

void SyncPage::follow()
{
    const SyncItem *item = chosen();
    m_details->setVisible(item != nullptr);
    if (!item)
        return;
    m_deed->setText(deedText(*item));
    m_reason->setText(reasonText(*item));
    m_retry->setVisible(item->canRetry);
    m_pick->setVisible(item->canPickAnother && !item->patientId.isNull());
    m_insist->setVisible(item->canOverride);
    m_insist->setText(item->deed == SyncDeed::Booked ? tr("Book anyway…") : tr("Move anyway…"));
    m_discard->setVisible(true);
}

Reply<Done> SyncPage::tell(const QString &text)
{
    return [this, text](const Result<Done> &result) {
        if (result)
            Q_EMIT said(text);
        else if (result.error().code == ErrorCode::InvalidField || result.error().code == ErrorCode::NotFound)
            Q_EMIT complained(tr("It has changed in the meantime"));
        else
            Q_EMIT complained(errorText(result.error(), m_desk.zone()));
        refresh();
    };
}

void SyncPage::retry()
{
    if (const SyncItem *item = chosen())
        m_desk.retry(item->id, this, tell(tr("It is tried again")));
}

void SyncPage::pickAnother()
{
    const SyncItem *item = chosen();
    if (!item)
        return;
    m_desk.replaceByNextBooking(*item);
    Q_EMIT rebookWanted(*item);
}

void SyncPage::insist()
{
    const SyncItem *item = chosen();
    if (!item)
        return;
    const ReasonQuestion question{m_insist->text().remove(u'…'), reasonText(*item), tr("Send it again"), {}, true, {}};
    auto *popover = new ReasonPopover(question, window());
    connect(popover, &ReasonPopover::answered, this, [this, id = item->id](const QString &reason) {
        m_desk.insist(id, reason, this, tell(tr("It is sent again with the reason")));
    });
    popover->openBeside(QRect(m_insist->mapTo(window(), QPoint()), m_insist->size()));
    popover->findChild<QLineEdit *>(u"reasonField"_s)->setFocus();
}

void SyncPage::discard()
{
    const SyncItem *item = chosen();
    if (!item)
        return;
    const ConfirmPopover::Question question{tr("Discard it?"), deedText(*item), tr("Discard")};
    ConfirmPopover::ask(question, m_discard,
                        [this, id = item->id] { m_desk.discard(id, this, tell(tr("It has been discarded"))); });
}

} // namespace frontdesk
