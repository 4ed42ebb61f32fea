#pragma once

#include <QDialog>

#include "app/runninghub.h"
#include "models/services/signinservice.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

/// Asks for e-mail and password. Hashing happens on the pool, so that the window never stands still.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    explicit SignInDialog(RunningHub &running, QWidget *parent = nullptr);

Q_SIGNALS:
    void signedIn(const frontdesk::Actor &actor);

private:
    void attempt();
    void conclude(const SignInCheck &check, bool matches);
    void refuse(const Error &error);

    RunningHub &m_running;
    std::unique_ptr<Reader> m_reader;
    Mailbox m_mailbox;
    HashPool m_hashes;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLabel *m_problem;
    QPushButton *m_button;
};

} // namespace frontdesk
