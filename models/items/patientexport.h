#pragma once

#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <memory>

#include "models/items/importdesk.h"

namespace frontdesk {

/// Writes everybody into a CSV file that spreadsheets and the import read, piece by piece between the window's other business.
/// The file appears when it is whole, or not at all. GUI thread; the desk outlives it.
class PatientExport : public QObject {
    Q_OBJECT
public:
    static constexpr int pieceSize = 500;

    explicit PatientExport(const ImportDesk &desk, QObject *parent = nullptr);

    void start(const QString &path); ///< one at a time: while one runs, nothing happens
    bool isRunning() const { return m_file != nullptr; }

Q_SIGNALS:
    void finished(const QString &path, int patients);
    void failed(const QString &path);

private:
    void writePiece();
    void end(bool good);

    const ImportDesk &m_desk;
    std::unique_ptr<QSaveFile> m_file;
    QTimer m_step;
    int m_written = 0;
};

} // namespace frontdesk
