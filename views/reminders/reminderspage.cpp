#include "views/reminders/reminderspage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/items/channelnames.h"
#include "models/items/remindertexts.h"
#include "views/common/card.h"
#include "views/common/errortexts.h"
#include "views/common/table.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/reminders/remindertallies.h"
#include "views/reminders/statedelegate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int anyChannel = -1;

enum StateChoice { AllStates, WaitingStates, SentStates, FailedStates, CancelledStates };

QList<ReminderStatus> statusesOf(StateChoice choice)
{
    switch (choice) {
    case WaitingStates:
        return {ReminderStatus::Scheduled};
    case SentStates:
        return {ReminderStatus::Sent, ReminderStatus::Delivered};
    case FailedStates:
        return {ReminderStatus::Failed};
    case CancelledStates:
        return {ReminderStatus::Cancelled};
    default:
        return {};
    }
}

QToolButton *arrow(Icon icon, const QString &name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setIcon(themedIcon(icon, Theme::current().text));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

RemindersPage::RemindersPage(ReminderDesk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(desk),
      m_dateLabel(new QLabel(this)),
      m_today(new QPushButton(tr("Today"), this)),
      m_period(new QComboBox(this)),
      m_channel(new QComboBox(this)),
      m_state(new QComboBox(this)),
      m_tallies(new ReminderTallies(this)),
      m_table(new Table(this))
{
    m_table->setObjectName(u"remindersTable"_s);
    m_table->setAccessibleName(tr("Reminders"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(RemindersModel::StateColumn, new StateDelegate(m_table));
    m_table->setEmptyText(
        tr("Nothing goes out then. Reminders are made when a visit is booked; which ones is said in the "
           "settings, under Reminders."));
    m_table->setWidths({130, 200, 140, 100, 140, 120, 0}, RemindersModel::NoteColumn);
    auto *card = framed(m_table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(buildFilters());
    column->addWidget(m_tallies);
    column->addWidget(card, 1);
    column->addLayout(buildActions());
    setFocusProxy(m_table);
    connect(m_table, &Table::currentRowChanged, this, [this] {
        const ReminderLine *line = chosen();
        m_chosen = line ? line->id : ReminderId();
        follow();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RemindersPage::chooseAgain);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RemindersPage::follow);
    connect(&m_desk, &ReminderDesk::remindersChanged, this, &RemindersPage::onChanged);
    connect(m_tallies, &ReminderTallies::channelChosen, this, [this](std::optional<Channel> channel) {
        m_channel->setCurrentIndex(m_channel->findData(channel ? int(*channel) : anyChannel));
    });
}

QLayout *RemindersPage::buildFilters()
{
    auto *back = arrow(Icon::Previous, u"remindersBack"_s, tr("Previous day"), this);
    auto *forth = arrow(Icon::Next, u"remindersForth"_s, tr("Next day"), this);
    m_today->setObjectName(u"remindersToday"_s);
    m_dateLabel->setObjectName(u"remindersDate"_s);
    m_dateLabel->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    addChoices();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{back, m_today, forth, m_dateLabel})
        row->addWidget(widget);
    row->addStretch();
    for (QComboBox *box : {m_period, m_channel, m_state}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &RemindersPage::applyFilter);
    }
    connect(back, &QToolButton::clicked, this, [this] { showDate(m_date.addDays(-1)); });
    connect(forth, &QToolButton::clicked, this, [this] { showDate(m_date.addDays(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] { showDate(m_desk.zone().dateOf(m_desk.now())); });
    return row;
}

void RemindersPage::addChoices()
{
    m_period->setObjectName(u"remindersPeriod"_s);
    m_period->setAccessibleName(tr("How many days"));
    m_period->addItem(tr("This day"), 1);
    m_period->addItem(tr("7 days from here"), 7);
    m_period->addItem(tr("30 days from here"), 30);
    m_channel->setObjectName(u"remindersChannel"_s);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->addItem(tr("Every channel"), anyChannel);
    for (const Channel channel : channelsInOrder())
        m_channel->addItem(channelName(channel), int(channel));
    m_state->setObjectName(u"remindersState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Every state"), AllStates);
    m_state->addItem(tr("Waiting"), WaitingStates);
    m_state->addItem(tr("Sent"), SentStates);
    m_state->addItem(tr("Failed"), FailedStates);
    m_state->addItem(tr("Cancelled"), CancelledStates);
}

QPushButton *RemindersPage::actionButton(const QString &text, const QString &name, Action action,
                                         const QKeySequence &key)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tr("%1  (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
    auto *shortcut = new QShortcut(key, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, action] { act(action); });
    return button;
}

QLayout *RemindersPage::buildActions()
{
    m_retry = actionButton(tr("Try again"), u"retryReminder"_s, Action::Retry, Qt::Key_R);
    m_send = actionButton(tr("Send now"), u"sendReminder"_s, Action::SendNow, Qt::Key_S);
    m_cancel = actionButton(tr("Do not send"), u"cancelReminder"_s, Action::Cancel, Qt::Key_Delete);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_retry, m_send, m_cancel})
        row->addWidget(button);
    row->addStretch();
    return row;
}

void RemindersPage::showDate(QDate date)
{
    m_date = date;
    m_dateLabel->setText(longDate(date));
    m_today->setEnabled(date != m_desk.zone().dateOf(m_desk.now()));
    applyFilter();
}

void RemindersPage::applyFilter()
{
    const TimeZone zone = m_desk.zone();
    ReminderBoardFilter filter;
    const QDate last = m_date.addDays(m_period->currentData().toInt() - 1);
    filter.dueWithin = {zone.day(m_date).start, zone.day(last).end};
    if (const int channel = m_channel->currentData().toInt(); channel != anyChannel)
        filter.channel = Channel(channel);
    filter.statuses = statusesOf(StateChoice(m_state->currentData().toInt()));
    m_model.setFilter(filter);
    m_tallies->show(m_desk.tallies(filter.dueWithin), filter.channel);
}

void RemindersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_date.isValid())
        applyFilter();
    else
        showDate(m_desk.zone().dateOf(m_desk.now()));
}

void RemindersPage::onChanged()
{
    if (!isVisible())
        return;
    m_model.reload();
    m_tallies->show(m_desk.tallies(m_model.filter().dueWithin), m_model.filter().channel);
}

/// After a reset: the one that was chosen, where it is still near.
void RemindersPage::chooseAgain()
{
    const ReminderId wanted = m_chosen;
    if (m_model.rowCount() > 0)
        m_model.line(0); // the first page is looked at anyway
    const int row = wanted.isNull() ? -1 : m_model.rowOf(wanted);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, 0));
    follow();
}

const ReminderLine *RemindersPage::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model.rowCount() ? nullptr : m_model.line(row);
}

bool RemindersPage::allowed(Action action) const
{
    const ReminderLine *line = chosen();
    if (!line)
        return false;
    switch (action) {
    case Action::Retry:
        return canRetry(*line);
    case Action::SendNow:
        return canSendNow(*line);
    case Action::Cancel:
        return canCancel(*line);
    }
    Q_UNREACHABLE();
}

void RemindersPage::follow()
{
    m_retry->setEnabled(allowed(Action::Retry));
    m_send->setEnabled(allowed(Action::SendNow));
    m_cancel->setEnabled(allowed(Action::Cancel));
}

void RemindersPage::act(Action action)
{
    if (!allowed(action))
        return;
    const ReminderLine line = *chosen();
    const QString words = action == Action::Retry     ? tr("It is tried again: %1").arg(line.recipient)
                          : action == Action::SendNow ? tr("It goes out now: %1").arg(line.recipient)
                                                      : tr("It will not be sent: %1").arg(line.recipient);
    const auto done = [this, words](const Result<Done> &result) {
        if (result)
            Q_EMIT said(words);
        else if (result.error().code == ErrorCode::InvalidField || result.error().code == ErrorCode::NotFound)
            Q_EMIT complained(tr("It has changed in the meantime"));
        else
            Q_EMIT complained(errorText(result.error(), m_desk.zone()));
    };
    if (action == Action::Retry)
        m_desk.retry(line.id, this, done);
    else if (action == Action::SendNow)
        m_desk.sendNow(line.id, this, done);
    else
        m_desk.cancel(line.id, this, done);
}

} // namespace frontdesk
