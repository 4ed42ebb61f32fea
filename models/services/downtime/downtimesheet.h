#pragma once

#include <QThread>

#include <memory>

#include "models/services/hub.h"

namespace frontdesk {

/// Keeps a page of today's and tomorrow's visits in a folder, for the hour in which the computer or the network fails.
/// One page for each clinic (`day-sheet.html`, then `day-sheet-2.html` …), in the folder that the clinic's setting
/// downtime.folder names, else in `downtime` of the data folder; readable by this account only (0600), replaced in one
/// step. Written when the program starts, when visits, patients or the set-up change (at most once a minute) and when the
/// date does; taken away when downtime.enabled is switched off. All of it on a thread of its own.
///
/// Made and destroyed in the main thread, before the hub is.
class DowntimeSheet : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds leastInterval{60};
    static QString fileName(int clinicNumber); ///< the first is 0

    explicit DowntimeSheet(Hub &hub, std::chrono::milliseconds interval = leastInterval);
    ~DowntimeSheet() override;

Q_SIGNALS:
    void written(const QString &path); ///< from the other thread
    void failed(const QString &path,
                const QString &problem); ///< could not be written; tried again with the next change

private:
    QThread m_thread;
};

} // namespace frontdesk
