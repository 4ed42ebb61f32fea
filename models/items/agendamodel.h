#pragma once

#include <QAbstractListModel>

#include "models/items/daymodel.h"

namespace frontdesk {

/// The visits of the dates on show as one list, each date with its heading, as far as they match the text. Dates without
/// any have no heading. GUI thread; the model beneath outlives it.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// HeadingRole: whether the row names a date. DateRole: QDate. VisitRole: the appointment's id (QUuid), null for a
    /// heading. NoteRole: of a heading, the holiday's name.
    enum Role { HeadingRole = Qt::UserRole, DateRole, VisitRole, NoteRole };

    explicit AgendaModel(const DayModel &days, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Every word must be found in the patient, doctor, kind, room, phone, number or notes.
    void setText(const QString &text);
    const VisitCard *card(const QModelIndex &index) const; ///< null for a heading
    QModelIndex indexOf(AppointmentId id) const;
    int visitCount() const { return m_visits; }

private:
    struct Row {
        qsizetype day = 0;
        qsizetype visit = -1; ///< -1: the heading
    };
    void rebuild();
    bool matches(const VisitCard &card) const;

    const DayModel &m_days;
    QStringList m_words;
    QList<DaySheet> m_sheets; ///< as when the rows were made
    QList<Row> m_rows;
    int m_visits = 0;
};

} // namespace frontdesk
