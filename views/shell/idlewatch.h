#pragma once

#include <QObject>
#include <QTimer>

namespace frontdesk {

/// Notices when nobody has touched mouse or keyboard of the program for a while. GUI thread.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    void setTime(std::chrono::milliseconds time); ///< 0: never
    std::chrono::milliseconds time() const { return m_timer.intervalAsDuration(); }
    void start();
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace frontdesk
