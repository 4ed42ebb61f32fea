#pragma once

#include <QWidget>

#include "models/items/statisticsdesk.h"

class QGridLayout;

namespace frontdesk {

class BarChart;
class ColumnChart;
class FigureTile;
class HeatChart;

/// The figures of a period as pictures: the four that matter in large, then cards with charts.
class StatisticsCharts : public QWidget {
    Q_OBJECT
public:
    explicit StatisticsCharts(QWidget *parent = nullptr);
    void setFigures(const ComparedFigures &figures);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildTiles();
    void addCard(const QString &title, QWidget *chart, const QString &hint = {});
    void arrange(int columns);
    void showTiles(const ComparedFigures &figures);
    void showDoctors(const ComparedFigures &figures);
    void showCounts(const ComparedFigures &figures);
    void showRevenue(const ClinicFigures &figures);

    FigureTile *m_visits;
    FigureTile *m_utilisation;
    FigureTile *m_noShows;
    FigureTile *m_paid;
    BarChart *m_doctors;
    BarChart *m_missed;
    BarChart *m_statuses;
    BarChart *m_sources;
    HeatChart *m_heat;
    ColumnChart *m_revenue;
    QWidget *m_revenueCard = nullptr;
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};

} // namespace frontdesk
