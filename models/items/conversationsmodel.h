#pragma once

#include <QAbstractListModel>
#include <QHash>

#include "models/items/inboxdesk.h"

namespace frontdesk {

/// The conversations of the person signed in, the one that was written in last first. Read a page at a time as one scrolls;
/// what is new moves to its place without a reset, so that what is chosen stays chosen. GUI thread; the desk outlives it.
class ConversationsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        LastLineRole = Qt::UserRole, ///< one line of text
        TimeRole,                    ///< today's as a time, else a day
        UnreadRole,
        StarredRole,
        WaitingRole, ///< for a person
        TypeRole,    ///< MessageType of the last message, as a number
        FailedRole,  ///< the last message has not gone out
        DraftRole,   ///< something is being written there
        IsStaffRole
    };
    static constexpr int pageSize = 60;

    explicit ConversationsModel(const InboxDesk &desk, QObject *parent = nullptr);

    const ConversationFilter &filter() const { return m_filter; }
    void setFilter(const ConversationFilter &filter); ///< its limit and offset do not count
    const ConversationLine *line(int row) const;      ///< null when there is no such row
    int rowOf(const ConversationId &id) const;        ///< among those that were read; -1
    /// Stays in the list while it is open, whatever the filter says: an unread one does not vanish by being read.
    void keep(const std::optional<ConversationId> &id) { m_kept = id; }
    /// What has been typed there and not sent; empty: nothing.
    void setDraft(const ConversationId &id, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    void reload();

private:
    QList<ConversationLine> read(int offset, int limit) const;
    void addKept(QList<ConversationLine> &lines) const;
    void take(const QList<ConversationLine> &lines);
    QString lastLine(const ConversationLine &line) const;
    QString timeText(Instant at) const;

    const InboxDesk &m_desk;
    ConversationFilter m_filter;
    QList<ConversationLine> m_lines;
    QHash<QString, QString> m_drafts; ///< by the conversation's name
    std::optional<ConversationId> m_kept;
    bool m_more = false;
};

} // namespace frontdesk
