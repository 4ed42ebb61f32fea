#pragma once

#include "views/setup/formdialog.h"

class QLineEdit;

namespace frontdesk {

/// The first start from a backup: which file. Accepted with a file that is there; whether it is a whole backup is the
/// caller's to try and, with showProblem(), to tell.
class RestoreDialog : public FormDialog {
    Q_OBJECT
public:
    explicit RestoreDialog(QWidget *parent = nullptr);
    QString file() const;

protected:
    QString problem(QWidget **where) const override;

private:
    void choose();
    QLineEdit *m_file;
};

} // namespace frontdesk
