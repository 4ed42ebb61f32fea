#pragma once

#include <QAbstractListModel>

#include "models/items/patientdesk.h"
#include "models/items/patientsuggestions.h"

namespace frontdesk {

/// Patients that fit a text, everybody by last name without one. Read in pages as one scrolls, so that a million of them cost
/// nothing. Has the roles of PatientSuggestions. GUI thread; the desk outlives it.
class PatientsModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int pageSize = 200;

    explicit PatientsModel(const PatientDesk &desk, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    const PatientHit *hit(int row) const; ///< null beyond the end
    int rowOf(PatientId id) const;        ///< among those read so far; -1 when it is not

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    void reload(); ///< as many as have been read

private:
    void read(int count);

    const PatientDesk &m_desk;
    QString m_text;
    QList<PatientHit> m_hits;
    bool m_whole = false;
};

} // namespace frontdesk
