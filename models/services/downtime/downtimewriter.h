#pragma once

#include <QDate>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include "models/services/hub.h"

namespace frontdesk {

/// The half of DowntimeSheet that works: lives in its thread from begin() on.
class DowntimeWriter : public QObject {
    Q_OBJECT
public:
    DowntimeWriter(Hub &hub, std::chrono::milliseconds interval);

    void begin();
    void hear(const QList<Change> &changes);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &path, const QString &problem);

private:
    struct Page {
        QString path; ///< empty: the clinic wants none
        QString html;
    };
    void plan();
    void look();
    void write();
    Result<QList<Page>> pages();
    Page pageOf(Session &session, int number);
    void store(const Page &page);

    Hub &m_hub;
    std::unique_ptr<Reader> m_reader;
    std::chrono::milliseconds m_interval;
    QTimer m_pace;
    QTimer m_watch; ///< for the date
    QElapsedTimer m_sinceWritten;
    QHash<int, QString> m_paths; ///< by the clinic's number: what has been written
    QStringList m_dates;         ///< of today, for each clinic, when it was last written
};

} // namespace frontdesk
