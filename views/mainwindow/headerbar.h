#pragma once

#include <QWidget>

#include "models/items/daymodel.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace frontdesk {

class ScopeButton;
class SearchButton;
class ViewSwitch;

/// The 48 pixels at the top: back, today, forth, the dates on show, the views, whose visits, the search, the state of the
/// LAN server, the side panel.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    HeaderBar(const Desk &desk, const DayModel &model, QWidget *parent = nullptr);

    ScopeButton *scope() const { return m_scope; }
    void setCalendar(CalendarMode mode, const QString &title, bool isToday);
    /// The name of a page in place of the calendar's date and its controls; empty for the calendar.
    void setPageTitle(const QString &title);
    /// At the end of the bar: the bell, the account.
    void addTool(QWidget *tool);
    /// What the dot beside the search says; hidden until it is told.
    void setNetworkState(const QString &text, const QString &details, bool good);
    void setPanelShown(bool shown);

Q_SIGNALS:
    void stepWanted(int pages);
    void modeWanted(CalendarMode mode);
    void todayWanted();
    void newVisitWanted();
    void searchWanted();
    void panelToggled(bool shown);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *button(const QString &name, const QString &accessible);
    void dressIcons();

    QToolButton *m_back;
    QToolButton *m_forth;
    QPushButton *m_today;
    QLabel *m_date;
    ViewSwitch *m_views;
    ScopeButton *m_scope;
    QLabel *m_title;
    SearchButton *m_search;
    QLabel *m_network;
    QPushButton *m_new;
    QToolButton *m_panel;
};

} // namespace frontdesk
