#pragma once

#include "models/items/backupdesk.h"
#include "views/common/popover.h"

class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;

namespace frontdesk {

/// Backup and restore: when the last one was, a new one to a chosen file with its progress, and making a clinic of one.
class BackupPanel : public Popover {
    Q_OBJECT
public:
    /// The desk outlives it.
    BackupPanel(BackupDesk &desk, QWidget *window);
    void open();

Q_SIGNALS:
    void said(const QString &text);

protected:
    QPoint placeFor(const QRect &anchor) const override;

private:
    void tellLast();
    void askWhere();
    void backUp(const QString &file);
    void askWhat();
    void askWhereTo(const QString &file);
    void restore(const QString &file, const QString &folder);
    void setBusy(bool busy);
    void refuse(const Error &error);
    QFileDialog *dialog(const QString &title);

    BackupDesk &m_desk;
    QLabel *m_last;
    QLabel *m_result;
    QProgressBar *m_progress;
    QPushButton *m_backUp;
    QPushButton *m_restore;
};

} // namespace frontdesk
