#pragma once

#include "models/items/inboxdesk.h"
#include "views/common/popover.h"

class QLineEdit;
class QListWidget;

namespace frontdesk {

/// Finds whom to write to: colleagues and patients. The first one found is marked, arrows move, Enter or a click chooses.
class ContactPopover : public Popover {
    Q_OBJECT
public:
    ContactPopover(const InboxDesk &desk, QWidget *window);
    void open(const QRect &anchor);

Q_SIGNALS:
    void chosen(const ConversationId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &text);
    void choose(int row);

    const InboxDesk &m_desk;
    QLineEdit *m_search;
    QListWidget *m_list;
    QList<ConversationId> m_found;
};

} // namespace frontdesk
