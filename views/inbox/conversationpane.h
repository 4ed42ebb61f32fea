#pragma once

#include <QWidget>

#include "models/items/conversationsmodel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace frontdesk {

/// The conversations at the leading edge of the inbox: searched, filtered, one of them chosen. Live.
class ConversationPane : public QWidget {
    Q_OBJECT
public:
    explicit ConversationPane(InboxDesk &desk, QWidget *parent = nullptr);

    ConversationsModel &model() { return m_model; }
    QListView *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }
    QPushButton *newButton() const { return m_new; }
    /// Chooses it without telling; nothing where it is not in the list.
    void show(const std::optional<ConversationId> &id);
    void step(int rows); ///< chooses the next one, or the one before
    void reload();

Q_SIGNALS:
    void chosen(const ConversationId &id);
    void newWanted();
    void allReadWanted();
    void entered(); ///< Enter on the one chosen

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *buildTop();
    QLayout *buildFilters();
    QPushButton *chip(const QString &text, const QString &name);
    void applyFilter();
    void onCurrentChanged(const QModelIndex &current);
    void showEmptyText();

    ConversationsModel m_model;
    QLineEdit *m_search;
    QPushButton *m_new;
    QPushButton *m_unread;
    QPushButton *m_starred;
    QPushButton *m_waiting;
    QComboBox *m_channel;
    QPushButton *m_allRead;
    QListView *m_list;
    QLabel *m_empty;
    std::optional<ConversationId> m_shown;
    bool m_quiet = false;
};

} // namespace frontdesk
