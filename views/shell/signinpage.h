#pragma once

#include <QWidget>

#include "models/items/signindesk.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace frontdesk {

/// The window before anybody is signed in, and the one that covers the desk while it is locked: who are you, and your
/// password. People of the clinic are picked from a list or typed by e-mail.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit SignInPage(SignInDesk &desk, QWidget *parent = nullptr);

    /// Locked by this person, who only needs to give the password; others may sign in as well.
    void setLockedBy(const DeskPerson &person);
    void choose(const QString &email); ///< and waits for the password
    bool isLock() const { return m_lock; }

Q_SIGNALS:
    void signedIn(const frontdesk::Actor &actor, const QString &email);
    void left(); ///< closed without signing in; never while it is a lock

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeCard();
    void explain(const QString &text);
    void fillPeople();
    void attempt();
    void setBusy(bool busy);
    void refuse(const Error &error);

    SignInDesk &m_desk;
    QLabel *m_title;
    QLabel *m_text;
    QListWidget *m_people;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLabel *m_problem;
    QPushButton *m_button;
    bool m_lock = false;
    bool m_busy = false;
};

} // namespace frontdesk
