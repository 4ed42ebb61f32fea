#pragma once

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

/// The first start of a second desk: where the clinic's hub is and who signs in there. Accepted only with answers that are
/// whole; whether the hub takes them is the caller's to try and, with showProblem(), to tell.
class LinkDialog : public QDialog {
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
    void showProblem(const QString &text);
    /// While the clinic is being copied nothing can be pressed.
    void setBusy(bool busy);

private:
    void finish();
    QString problem(QWidget **where) const;

    QLineEdit *m_url;
    QLineEdit *m_fingerprint;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLabel *m_problem;
    QPushButton *m_button;
};

} // namespace frontdesk
