#pragma once

#include <QToolButton>

#include "models/items/daymodel.h"

class QMenu;

namespace frontdesk {

/// Whose visits are shown: a button that says it, with a menu to choose doctors, or rooms where the columns are rooms, and
/// between the two. The desk and the model outlive it.
class ScopeButton : public QToolButton {
    Q_OBJECT
public:
    ScopeButton(const Desk &desk, const DayModel &model, QWidget *parent = nullptr);

    void tell(); ///< reads again what is shown
    QSize sizeHint() const override;

Q_SIGNALS:
    void scopeWanted(const CalendarScope &scope);
    /// The menu is about to be shown; others may add to it.
    void menuFilled(QMenu *menu);

private:
    void fill();
    void addDoctors();
    void addRooms();
    QString words() const;

    const Desk &m_desk;
    const DayModel &m_model;
    QMenu *m_menu;
};

} // namespace frontdesk
