#pragma once

#include "models/items/remindersmodel.h"
#include "views/common/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace frontdesk {

class ReminderTallies;
class Table;

/// What goes out when, to whom and by which channel, and what has become of it; for a day or a stretch of days, by
/// channel and state. Retry, cancel, send at once. Live. The desk outlives it.
class RemindersPage : public Page {
    Q_OBJECT
public:
    explicit RemindersPage(ReminderDesk &desk, QWidget *parent = nullptr);

    QDate date() const { return m_date; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Action { Retry, SendNow, Cancel };
    QLayout *buildFilters();
    QLayout *buildActions();
    QPushButton *actionButton(const QString &text, const QString &name, Action action, const QKeySequence &key);
    void addChoices();
    void showDate(QDate date);
    void applyFilter();
    void follow();
    void onChanged();
    void chooseAgain();
    void act(Action action);
    bool allowed(Action action) const;
    const ReminderLine *chosen() const;

    ReminderDesk &m_desk;
    RemindersModel m_model;
    QDate m_date;
    QLabel *m_dateLabel;
    QPushButton *m_today;
    QComboBox *m_period;
    QComboBox *m_channel;
    QComboBox *m_state;
    ReminderTallies *m_tallies;
    Table *m_table;
    QPushButton *m_retry = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_cancel = nullptr;
    ReminderId m_chosen;
};

} // namespace frontdesk
