#pragma once

#include <QObject>

#include <functional>

#include "models/items/daymodel.h"
#include "models/services/series/seriescommands.h"
#include "views/common/undostack.h"

namespace frontdesk {

/// Everything that people at this desk change about visits goes through here: it orders, remembers how to undo, and says in
/// one line what happened. Knows no widget.
class VisitOrders : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<Appointment> &)>;

    /// Takes over a change of a visit that repeats; `alone` changes that visit by itself.
    using SeriesHandler =
        std::function<void(const ReplanAppointments &command, const VisitCard &before,
                           const std::function<void()> &alone, QObject *context, const Answer &answer)>;

    VisitOrders(Desk &desk, DayModel &model, UndoStack &undo, QObject *parent = nullptr);

    /// As long as `owner` lives.
    void setSeriesHandler(QObject *owner, SeriesHandler handler);
    /// What somebody else has ordered and can undo.
    void remember(const VisitChange &change);

    void book(const BookAppointment &command, const QString &patient, QObject *context, Answer answer);
    void change(const ChangeAppointment &command, const VisitCard &before, QObject *context, Answer answer);
    void setStatus(const VisitCard &before, AppointmentStatus status, const QString &reason = {});
    void toggleArrived(const VisitCard &before);

Q_SIGNALS:
    void said(const QString &text); ///< it worked, and can be undone
    void failed(const Error &error);

private:
    void changeAlone(const ChangeAppointment &command, const VisitCard &before, QObject *context, const Answer &answer);
    void setStatusAlone(const VisitCard &before, AppointmentStatus status, const QString &reason);
    bool isOfSeries(const VisitCard &card) const;
    AppointmentTypeId typeIdOf(const QString &name) const;
    void setWithdrawn(const VisitChange &change, bool withdrawn);
    void settle(const Result<Appointment> &result, VisitChange change);
    QString movedText(const VisitCard &before, const Appointment &after) const;

    Desk &m_desk;
    DayModel &m_model;
    UndoStack &m_undo;
    SeriesHandler m_series;
};

} // namespace frontdesk
