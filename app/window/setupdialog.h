#pragma once

#include <QDialog>

#include "models/services/clinicsetup.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace frontdesk {

/// The first start: what a new clinic must know. Accepted only with answers that are whole; whether a clinic can be made
/// of them is the caller's to try and, with showProblem(), to tell.
class SetUpDialog : public QDialog {
    Q_OBJECT
public:
    struct Answers {
        NewClinic clinic;
        QString firstName;
        QString lastName;
        QString email;
        QString password;
    };

    /// The result when this is to be a second desk of a clinic that has a hub.
    static constexpr int linkInstead = 2;

    explicit SetUpDialog(QWidget *parent = nullptr);

    Answers answers() const;
    void showProblem(const QString &text);

private:
    void addHeading();
    void chooseRegionOfZone();
    void finish();
    /// What keeps the answers from being whole, and where.
    QString problem(QWidget **where) const;

    QVBoxLayout *m_layout;
    QLineEdit *m_clinic;
    QComboBox *m_zone;
    QComboBox *m_region;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    QLabel *m_problem;
};

} // namespace frontdesk
