#pragma once

#include <QWidget>

#include "models/items/desk.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace frontdesk {

class SearchButton;

/// The 48 pixels at the top: back, today, forth, the date, the search, the state of the LAN server, the side panel.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(const Desk &desk, QWidget *parent = nullptr);

    void setDate(QDate date, bool isToday);
    /// The name of a page in place of the calendar's date and its controls; empty for the calendar.
    void setPageTitle(const QString &title);
    /// At the end of the bar: the bell, the account.
    void addTool(QWidget *tool);
    /// What the dot beside the search says; hidden until it is told.
    void setNetworkState(const QString &text, const QString &details, bool good);
    void setPanelShown(bool shown);

Q_SIGNALS:
    void dayStepWanted(int days);
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
    QLabel *m_title;
    SearchButton *m_search;
    QLabel *m_network;
    QPushButton *m_new;
    QToolButton *m_panel;
};

} // namespace frontdesk
