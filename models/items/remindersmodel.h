#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "models/items/reminderdesk.h"

namespace frontdesk {

/// A stretch of reminders by time, one in each row. Rows are read in pages when they are looked at, and only so many pages
/// are kept: a million rows cost nothing. Whoever shows it calls reload() when the desk tells of changes, and lets it be
/// while it is hidden. GUI thread; the desk outlives it.
class RemindersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        RecipientColumn,
        EventColumn,
        ChannelColumn,
        KindColumn,
        StateColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role { StateRole = Qt::UserRole }; ///< ReminderState, as a number

    static constexpr int pageSize = 128;
    static constexpr int pagesKept = 16;

    explicit RemindersModel(const ReminderDesk &desk, QObject *parent = nullptr);

    const ReminderBoardFilter &filter() const { return m_filter; }
    void setFilter(const ReminderBoardFilter &filter);
    /// Null when the row is gone by now. Good until the next call of anything here.
    const ReminderLine *line(int row) const;
    int rowOf(ReminderId id) const; ///< among those that are in memory; -1 when it is not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void reload();

private:
    QVariant text(const ReminderLine &line, int column) const;
    QString timeText(Instant instant) const;
    QString dayAndTime(Instant instant) const;
    QString noteText(const ReminderLine &line) const;

    const ReminderDesk &m_desk;
    ReminderBoardFilter m_filter;
    TimeZone m_zone = TimeZone::utc();
    bool m_severalDays = false;
    int m_count = 0;
    mutable QHash<int, QList<ReminderLine>> m_pages;
    mutable QList<int> m_recent; ///< pages in memory, the one used last at the end
};

} // namespace frontdesk
