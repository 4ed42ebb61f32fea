#pragma once

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace frontdesk::bench {

/// An application that tells when an event in which one widget was painted has been handled to its end: layout, every
/// widget's paint and the flush to the window included. GUI thread.
class PaintWatch : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    void watch(QWidget *widget, std::function<void()> painted);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    QPointer<QWidget> m_widget;
    std::function<void()> m_tell;
    int m_depth = 0;
    bool m_painted = false;
};

} // namespace frontdesk::bench
