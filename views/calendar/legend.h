#pragma once

#include <QWidget>

namespace frontdesk {

/// What the colours and marks of the calendar mean. Painted, nothing to press.
class Legend : public QWidget {
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace frontdesk
