#pragma once

#include <QStyledItemDelegate>

#include "models/items/agendamodel.h"

namespace frontdesk {

struct Theme;

/// Rows of the agenda: a date's heading, or a visit with its time, status, patient, kind and doctor in columns.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    AgendaDelegate(const AgendaModel &model, const Desk &desk, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintVisit(QPainter &painter, const QStyleOptionViewItem &option, const VisitCard &card) const;
    void paintStatus(QPainter &painter, QRect place, const VisitCard &card, bool mirrored) const;

    const AgendaModel &m_model;
    const Desk &m_desk;
};

} // namespace frontdesk
