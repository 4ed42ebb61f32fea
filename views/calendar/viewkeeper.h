#pragma once

#include <QObject>

#include "models/items/daymodel.h"
#include "models/items/savedviews.h"
#include "views/common/prompts.h"

class QMenu;

namespace frontdesk {

class CalendarArea;
class ScopeButton;

/// Saved views at hand: F2 to F9 show one, Ctrl+Shift and the key saves what is shown, and the header's menu lists them,
/// renames and removes. What was shown last comes back with the account. GUI thread; what it joins outlives it.
class ViewKeeper : public QObject {
    Q_OBJECT
public:
    ViewKeeper(CalendarArea *area, const DayModel &model, ScopeButton *button, Prompts &prompts, QWidget *window);

    SavedViews &views() { return m_views; }
    /// Reads the saved views and shows what was shown last.
    void setMemory(CalendarMemory *memory);

Q_SIGNALS:
    void said(const QString &text);
    void recalled(); ///< a saved view is shown

private:
    void addShortcuts(QWidget *window);
    void recall(int key);
    void askName(int key);
    void fillMenu(QMenu *menu);
    void fillChanges(QMenu *menu);
    void rememberShown();
    SavedView shown(const QString &name) const;
    void show(const SavedView &view);
    ReasonQuestion question(const QString &title, const QString &initial) const;

    CalendarArea *m_area;
    const DayModel &m_model;
    ScopeButton *m_button;
    Prompts &m_prompts;
    SavedViews m_views;
    std::optional<SavedView> m_remembered;
};

} // namespace frontdesk
