#pragma once

#include <QWidget>

#include "models/items/waitingmodel.h"

class QLabel;
class QListView;
class QVBoxLayout;

namespace frontdesk {

class MiniMonth;
class Pinboard;

/// Beside the calendar: the month, who is waiting and for how long, what is carried elsewhere, what the colours mean.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(const Desk &desk, QWidget *parent = nullptr);
    MiniMonth *month() const { return m_month; }
    Pinboard *pinboard() const { return m_pinboard; }
    /// Below the waiting patients. Takes it.
    void addSection(QWidget *section);
    /// Of what is never hidden; the rest scrolls or folds.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void visitChosen(AppointmentId id);   ///< one of today's
    void startWanted(AppointmentId id);   ///< the waiting patient is called in
    void notHereWanted(AppointmentId id); ///< and has not arrived after all

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *heading(const QString &text);
    void onWaitingChanged();
    AppointmentId chosen() const;
    void showMenu(QPoint position);
    QWidget *scrolled();
    void foldLegend();

    MiniMonth *m_month;
    Pinboard *m_pinboard;
    WaitingModel *m_waiting;
    QLabel *m_waitingTitle;
    QLabel *m_nobody;
    QListView *m_list;
    QVBoxLayout *m_sections;
    QLabel *m_legendTitle;
    QWidget *m_legend;
};

} // namespace frontdesk
