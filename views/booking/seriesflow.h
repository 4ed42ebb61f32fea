#pragma once

#include "models/items/daymodel.h"
#include "models/items/seriesdesk.h"
#include "views/calendar/visitorders.h"
#include "views/common/prompts.h"

namespace frontdesk {

/// Books series, meetings and video calls, and changes visits that repeat: asks which of them are meant, lists what stands
/// against them, and remembers how to undo it as one step. GUI thread; what it is made of outlives it.
class SeriesFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        SeriesDesk &series;
        Desk &desk;
        VisitOrders &orders;
        Prompts &prompts;
        QWidget *window;
        std::function<QRect(AppointmentId)> placeOf; ///< of a visit, in the window; empty when it is not seen
    };
    /// Takes over the changes of repeated visits that go through the orders.
    explicit SeriesFlow(const Parts &parts, QObject *parent = nullptr);

    const SeriesDesk &desk() const { return m_parts.series; }
    /// `text`: what to say when it worked.
    void plan(const PlanAppointments &command, const QString &text, QObject *context, VisitOrders::Answer answer);
    /// Of one that repeats asks which are meant. Where the person leaves, `answer` gets the visit as it was.
    void replan(const ReplanAppointments &command, const VisitCard &before, QObject *context,
                VisitOrders::Answer answer);

private:
    /// A change under way.
    struct Change {
        ReplanAppointments command;
        VisitCard before;
        QPointer<QObject> context;
        VisitOrders::Answer answer;
        std::function<void()> alone; ///< how one visit by itself is changed; null: as any scope
    };
    void ask(const Change &change);
    void order(const Change &change);
    void refuse(const Change &change, const Error &error);
    void remember(const SeriesEdit &edit, const QString &text, bool created);
    QString textOf(const Change &change, qsizetype count) const;
    QString titleOf(const Change &change) const;
    QRect placeOf(const Change &change) const;

    Parts m_parts;
};

} // namespace frontdesk
