#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "models/items/patientdesk.h"

namespace frontdesk {

/// Pairs of records that are probably of one person. The search goes on in small steps between the window's other business,
/// and rests after some hundred pairs. GUI thread; the desk outlives it.
class DuplicatesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FirstColumn, SecondColumn, PhoneColumn, BirthColumn, ColumnCount };
    static constexpr qsizetype mostPairs = 500;

    explicit DuplicatesModel(const PatientDesk &desk, QObject *parent = nullptr);

    void start(); ///< from the beginning
    void stop() { m_step.stop(); }
    bool isSearching() const { return m_step.isActive(); }
    const DuplicatePair *pair(int row) const; ///< null beyond the end
    void remove(int row);                     ///< it has been dealt with

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void searched(); ///< it has come to an end, or has found enough

private:
    void step();

    const PatientDesk &m_desk;
    QTimer m_step;
    DuplicateCursor m_cursor;
    QList<DuplicatePair> m_pairs;
};

} // namespace frontdesk
