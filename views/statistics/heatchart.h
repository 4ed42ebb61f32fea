#pragma once

#include <QWidget>

#include "models/domain/statistics.h"

namespace frontdesk {

/// When visits are: weekdays down, hours across, the darker the more. Only the hours between the first and the last that
/// have any. A cell says its count; the table has all of them.
class HeatChart : public QWidget {
    Q_OBJECT
public:
    explicit HeatChart(QWidget *parent = nullptr);
    void setHeat(const HeatMap &heat);
    QSize sizeHint() const override { return {420, 7 * 26 + 22}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF cell(int day, int hour) const;

    HeatMap m_heat{};
    int m_firstHour = 8;
    int m_lastHour = 17;
    int m_most = 0;
};

} // namespace frontdesk
