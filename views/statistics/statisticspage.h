#pragma once

#include "models/items/figurestable.h"
#include "views/common/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace frontdesk {

class StatisticsCharts;
class Table;

/// How the clinic does over a week, a month, a quarter, a year or dates of one's own, beside the period before: as charts,
/// as a table, as a CSV file. The desk outlives it.
class StatisticsPage : public Page {
    Q_OBJECT
public:
    explicit StatisticsPage(StatisticsDesk &desk, QWidget *parent = nullptr);

    const Period &period() const { return m_period; }
    bool isCounting() const { return m_counting; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildBar();
    void addKinds();
    void chooseKind();
    void chooseDates();
    void showPeriod(const Period &period);
    void count();
    void take(const Period &period, const Result<ComparedFigures> &figures);
    void save();

    StatisticsDesk &m_desk;
    Period m_period;
    bool m_counting = false;
    FiguresTable m_figures;
    QComboBox *m_kind;
    QToolButton *m_back;
    QToolButton *m_forth;
    QLabel *m_title;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_state;
    QPushButton *m_asTable;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    StatisticsCharts *m_charts;
    Table *m_table;
};

} // namespace frontdesk
