#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "models/items/importdesk.h"

namespace frontdesk {

/// The people of a file before and while they are taken: who is new, known already or broken and why. Checking and making go on
/// in small pieces between the window's other business. GUI thread; the desk outlives it.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, NameColumn, PhoneColumn, EmailColumn, BirthColumn, StateColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole }; ///< ImportVerdict::State, as a number; -1 while it is not known
    static constexpr int batchSize = 200;

    struct Tally {
        int fresh = 0;
        int duplicates = 0;
        int broken = 0;
    };
    /// What has come of it in the end.
    struct Report {
        int made = 0;
        int passedOver = 0;
        std::optional<Error> stopped; ///< the batch that was tried last was taken back whole; those before it stay
    };
    using Words = std::function<QString(const Error &error)>; ///< what is wrong with a broken one

    ImportModel(ImportDesk &desk, Words words, QObject *parent = nullptr);

    /// Begins to check them.
    void setRecords(const QList<ImportRecord> &records);
    bool isChecking() const { return m_check.isActive(); }
    const Tally &tally() const { return m_tally; }
    /// Makes the new ones, batch by batch.
    void make(bool duplicatesToo);
    bool isMaking() const { return m_making; }
    int madeSoFar() const { return m_report.made; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void moved(); ///< further with checking or making
    void made(const ImportModel::Report &report);

private:
    void checkNext();
    void noteTwins(int from, int count);
    void makeNext();
    void finish(const std::optional<Error> &stopped);
    QString stateText(int row) const;

    ImportDesk &m_desk;
    Words m_words;
    QTimer m_check;
    QList<ImportRecord> m_records;
    QList<ImportVerdict> m_verdicts;   ///< of as many as have been looked at
    QHash<QString, QList<int>> m_seen; ///< rows by phone and by birth date, for people who stand in the file twice
    Tally m_tally;
    QList<ImportRecord> m_waiting; ///< to be made
    Report m_report;
    bool m_duplicatesToo = false;
    bool m_making = false;
};

} // namespace frontdesk
