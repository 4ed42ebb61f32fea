#pragma once

#include <QWidget>

#include "models/items/parkedvisits.h"

class QLabel;
class QListView;

namespace frontdesk {

class PinList;

/// Visits that are carried to another week, in the side panel. They are dragged here and from here; Enter shows where a
/// visit stands now, Delete takes it off the board, Esc ends a drag. Says what is dragged by signals. GUI thread.
class Pinboard : public QWidget {
    Q_OBJECT
public:
    explicit Pinboard(QWidget *parent = nullptr);

    void setModel(ParkedVisits *visits);
    /// Marks the board under a visit that is dragged there (global coordinates); false beside it.
    bool dragOver(QPoint globalPosition);
    void endDrag() { dragOver({-1, -1}); }
    QListView *list() const;

Q_SIGNALS:
    void carried(AppointmentId id, QPoint globalPosition); ///< it is over this place now
    void putDown(AppointmentId id, QPoint globalPosition);
    void carryEnded();
    void visitChosen(AppointmentId id);
    void releaseWanted(AppointmentId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QLabel *m_title;
    QLabel *m_hint;
    PinList *m_list;
    ParkedVisits *m_visits = nullptr;
    bool m_marked = false;
};

} // namespace frontdesk
