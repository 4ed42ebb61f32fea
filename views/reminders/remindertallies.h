#pragma once

#include <QWidget>

#include "models/items/reminderdesk.h"

class QButtonGroup;
class QHBoxLayout;

namespace frontdesk {

/// How many reminders there are on each channel, and how many of them failed; a click shows only those.
class ReminderTallies : public QWidget {
    Q_OBJECT
public:
    explicit ReminderTallies(QWidget *parent = nullptr);
    void show(const QList<ReminderTally> &tallies, std::optional<Channel> chosen);

Q_SIGNALS:
    void channelChosen(std::optional<frontdesk::Channel> channel);

private:
    QButtonGroup *m_chips;
};

} // namespace frontdesk
