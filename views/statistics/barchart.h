#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

#include <optional>

namespace frontdesk {

/// Horizontal bars, one below the other: a name, a bar, its figure, and a thin line where the period before ended. Says
/// everything in words, too. Mirrors.
class BarChart : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString name;
        double value = 0;
        std::optional<double> before;
        QString figure; ///< as it is written
        QColor color;   ///< invalid: the accent
    };

    explicit BarChart(QWidget *parent = nullptr);
    /// `full`: what fills the whole width; 0 for the largest value.
    void setBars(const QList<Bar> &bars, double full = 0);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars;
    double m_full = 1;
};

} // namespace frontdesk
