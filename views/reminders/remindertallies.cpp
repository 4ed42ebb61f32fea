#include "views/reminders/remindertallies.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include "models/items/channelnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int everyChannel = 100; // a button's number beside the channels'

struct Sum {
    int all = 0;
    int failed = 0;
};

Sum sumOf(const QList<ReminderTally> &tallies, std::optional<Channel> channel)
{
    Sum sum;
    for (const ReminderTally &tally : tallies) {
        if (channel && tally.channel != *channel)
            continue;
        sum.all += tally.count;
        sum.failed += tally.status == ReminderStatus::Failed ? tally.count : 0;
    }
    return sum;
}

} // namespace

ReminderTallies::ReminderTallies(QWidget *parent) : QWidget(parent), m_chips(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](int number, const QString &name) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(u"tally-"_s + name);
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        m_chips->addButton(chip, number);
        row->addWidget(chip);
    };
    add(everyChannel, u"all"_s);
    for (const Channel channel : channelsInOrder())
        add(int(channel), toString(channel));
    row->addStretch();
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int number) {
        Q_EMIT channelChosen(number == everyChannel ? std::nullopt : std::optional(Channel(number)));
    });
}

void ReminderTallies::show(const QList<ReminderTally> &tallies, std::optional<Channel> chosen)
{
    for (QAbstractButton *chip : m_chips->buttons()) {
        const int number = m_chips->id(chip);
        const auto channel = number == everyChannel ? std::nullopt : std::optional(Channel(number));
        const Sum sum = sumOf(tallies, channel);
        const QString name = channel ? channelName(*channel) : tr("All");
        const QString text = sum.failed > 0 ? tr("%1  %2 · %3 failed").arg(name).arg(sum.all).arg(sum.failed)
                                            : tr("%1  %2").arg(name).arg(sum.all);
        chip->setText(text);
        chip->setAccessibleName(text);
        chip->setChecked(channel == chosen);
        chip->setVisible(!channel || sum.all > 0 || channel == chosen);
    }
}

} // namespace frontdesk
