#pragma once

#include "app/discovery/avahibrowser.h"
#include "views/setup/formdialog.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace frontdesk {

/// The first start of a second desk: where the clinic's hub is and who signs in there. Accepted only with answers that are
/// whole; whether the hub takes them is the caller's to try and, with showProblem(), to tell.
class LinkDialog : public FormDialog {
    Q_OBJECT
public:
    struct Answers {
        QString url;
        QByteArray fingerprint; ///< empty: the certificate that the hub shows
        QString email;
        QString password;
    };

    explicit LinkDialog(QWidget *parent = nullptr);

    Answers answers() const;
    /// Those that tell of themselves on the network, to be picked; nothing is shown while there are none.
    void setHubs(const QList<FoundHub> &hubs);
    /// While the clinic is being copied nothing can be pressed.
    void setBusy(bool busy);

protected:
    QString problem(QWidget **where) const override;

private:
    void pick(const FoundHub &hub);

    QList<FoundHub> m_found;
    QListWidget *m_hubs;
    QLineEdit *m_url;
    QLineEdit *m_fingerprint;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QPushButton *m_button;
};

} // namespace frontdesk
