#pragma once

#include "models/items/desk.h"
#include "models/items/seriesdesk.h"
#include "views/common/formpopover.h"

class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class RepeatField;
class TroubleList;

/// What the forms of meetings and groups have in common: booked once or again and again, opened to be changed later, and
/// what stands against the time said while it is chosen. Enter books or saves, Esc leaves. GUI thread.
class GatheringPopover : public FormPopover {
    Q_OBJECT
public:
    bool holdsWork() const override;
    void setBusy(bool busy);
    /// Orders what is filled in although something stands against it.
    void insist(const QString &reason) { order(reason); }

Q_SIGNALS:
    void planWanted(const PlanAppointments &command);
    void changeWanted(const ReplanAppointments &command, const VisitCard &before);
    void reasonWanted(const QRect &about); ///< asked why it should stand all the same; on the screen

protected:
    GatheringPopover(const Desk &desk, const SeriesDesk &series, QWidget *window);

    virtual bool isComplete() const = 0;
    virtual std::optional<TimeRange> stretch() const = 0; ///< unset: a time that does not exist
    virtual PlanAppointments plan() const = 0;
    virtual ReplanAppointments changes() const = 0; ///< only what is not as it was when it opened
    virtual void focusMissing() = 0;

    /// How it repeats, what stands against it, and the buttons.
    void addEnd(QVBoxLayout *column, const QString &buttonName);
    /// Before the fields are filled. Unset: to be booked.
    void begin(const std::optional<VisitCard> &visit, const QRect &anchor);
    /// Afterwards.
    void present();
    void onEdited();
    void submit() override;

    const SeriesDesk &series() const { return m_series; }

    const Desk &m_desk;
    std::optional<VisitCard> m_visit; ///< being changed
    bool m_filling = false;

private:
    void check();
    void complain(const QList<SeriesDesk::Trouble> &troubles);
    void order(const QString &reason);
    PlanAppointments wanted() const;

    const SeriesDesk &m_series;
    RepeatField *m_repeat;
    TroubleList *m_troubles;
    QPushButton *m_book;
    QList<QDate> m_troubled;
    QRect m_anchor;
};

} // namespace frontdesk
