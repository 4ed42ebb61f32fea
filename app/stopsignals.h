#pragma once

#include <QObject>

namespace frontdesk {

/// Tells when the system asks the process to end (SIGTERM, SIGINT), as an event of the main thread.
class StopSignals : public QObject {
    Q_OBJECT
public:
    /// To be called before any thread is started: the signals are kept from all of them.
    static void hold();

    /// After hold().
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void received();

private:
    int m_descriptor;
};

} // namespace frontdesk
