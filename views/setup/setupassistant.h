#pragma once

#include "views/setup/firststeps.h"
#include "views/setup/formdialog.h"
#include "views/setup/laststeps.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace frontdesk {

/// The first start: what a new clinic must know, a short page at a time; back and forth keep what was typed, Enter goes on.
/// Accepted only with answers that are whole; whether a clinic can be made of them is the caller's to try and, with
/// showProblem(), to tell.
class SetUpAssistant : public FormDialog {
    Q_OBJECT
public:
    struct Answers {
        NewClinic clinic;
        ClinicFurniture furniture;
        AdminStep::Admin admin;
        bool phones = false; ///< wants to connect phones next
    };

    /// The results besides Accepted and Rejected.
    static constexpr int linkInstead = 2;    ///< a second desk of a clinic that has a hub
    static constexpr int restoreInstead = 3; ///< from a backup
    static constexpr int otherLanguage = 4;  ///< language() was chosen; the assistant is to be made anew in it

    /// `language`: of the window; the clinic's until another is chosen.
    explicit SetUpAssistant(const QString &language, QWidget *parent = nullptr);

    Answers answers() const;
    QString language() const { return m_language; }
    int stepNumber() const;
    /// While the clinic is being made nothing can be pressed.
    void setBusy(bool busy);

protected:
    QString problem(QWidget **where) const override;
    void finished() override;

private:
    void addSteps(const QString &language);
    void addButtons(QVBoxLayout *column);
    SetUpStep *step() const;
    void goTo(int number);
    void skip();
    QString summary() const;

    QString m_language;
    QStackedWidget *m_pages;
    QProgressBar *m_progress;
    WelcomeStep *m_welcome;
    ClinicStep *m_clinic;
    HoursStep *m_hours;
    DoctorsStep *m_doctors;
    RoomsStep *m_rooms;
    AdminStep *m_admin;
    GatewaysStep *m_gateways;
    ReadyStep *m_ready;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
};

} // namespace frontdesk
