#pragma once

#include <QAbstractTableModel>

#include "models/items/auditdesk.h"

namespace frontdesk {

QString auditEntityName(const QString &entity);
QString auditActionName(const QString &action);
QString auditOriginName(const QString &origin); ///< through what it came

/// The audit trail, newest first, read in pages as one scrolls down. GUI thread; the desk outlives it.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, PersonColumn, ActionColumn, EntityColumn, ThingColumn, OriginColumn, ColumnCount };
    static constexpr int pageSize = 200;

    explicit AuditModel(AuditDesk &desk, QObject *parent = nullptr);

    void setFilter(const JournalFilter &filter);
    const JournalFilter &filter() const { return m_filter; }
    const JournalEntry &entry(int row) const { return m_entries.at(row); }
    bool isReading() const { return m_reading; }
    QString personOf(const JournalEntry &entry) const;
    QByteArray csv(const QList<JournalEntry> &entries) const; ///< UTF-8 with a mark, heads first

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void arrived(); ///< what was asked for
    void failed(const Error &error);

private:
    void take(int round, const Result<QList<JournalEntry>> &entries);
    QString text(const JournalEntry &entry, int column) const;

    AuditDesk &m_desk;
    JournalFilter m_filter;
    TimeZone m_zone = TimeZone::utc();
    QHash<UserId, QString> m_people;
    QList<JournalEntry> m_entries;
    int m_round = 0; ///< raised with each filter: late answers to the one before are dropped
    bool m_reading = false;
    bool m_whole = true;
};

/// What an entry changed: a field in each row, before and after. GUI thread.
class AuditDetails : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QJsonObject &changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows;
};

} // namespace frontdesk
